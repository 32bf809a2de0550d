import { attendanceLists } from '../../aggregate/attendance-list.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { placeOf } from '../../model/source-ref.js';
import type { CatalogueRule } from '../rule.js';
import { countText, placesText } from '../wording.js';

/** The fields that figures are made of, with what a message calls them. */
const fields: readonly (readonly [keyof EventRecord, string])[] = [
  ['start', 'date'],
  ['headcount', 'headcount'],
  ['type', 'type'],
  ['title', 'title'],
  ['partners', 'partner'],
  ['country', 'country'],
];

/** Finds blank cells in the columns that figures are made of. */
export function missingValue(): CatalogueRule {
  return {
    id: 'missing-value',
    group: 'values',
    severity: 'warning',
    title: 'Records lack a value',
    needs: 'A register with the column.',
    missing: 'Blank is not nought: the record counts in no figure that needs the value.',
    tolerance:
      'A column that is blank in every row passes: the register does not have it. Where more than a fifth of the rows are blank, the finding is a note.',
    falsePositives: 'Columns that are filled only for some kinds of events.',
    whatToDo: 'Ask the organiser for the value; do not write nought for unknown.',
    reads: ['events'],
    *check(dataset) {
      for (const [field, name] of fields) {
        const asked = dataset.events.filter(({ status }) => status === 'held');
        const blank = asked.filter((event) => isBlank(dataset, event, field));
        if (blank.length === 0 || blank.length === asked.length) continue;
        const places = blank.map((event) => placeOf(event.source, field));
        yield {
          key: [field],
          severity: blank.length * 5 > asked.length ? 'note' : 'warning',
          message: `${countText(blank.length, 'records')} of ${asked.length} ${blank.length === 1 ? 'has' : 'have'} no ${name} (${placesText(places)}).`,
          question: `What is the ${name} of ${blank.length === 1 ? 'this event' : 'these events'}?`,
          locations: places.map((source) => ({ relation: 'missing', source })),
        };
      }
    },
  };
}

function isBlank(dataset: Dataset, event: EventRecord, field: keyof EventRecord): boolean {
  switch (field) {
    case 'partners':
      return event.partners.length === 0;
    // A level or a mode in the country column is another finding; an online event has no country.
    case 'country':
      return (
        event.country === null &&
        event.level !== 'international' &&
        event.mode !== 'online' &&
        event.printed.country === undefined
      );
    case 'headcount':
      return (
        event.headcount === null &&
        event.printed.headcount === undefined &&
        !attendanceLists(dataset).byEvent.has(event.id)
      );
    default:
      return event[field] === null && event.printed[field] === undefined;
  }
}
