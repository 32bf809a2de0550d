import { attendanceLists } from '../../aggregate/attendance-list.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { placeOf } from '../../model/source-ref.js';
import { placeKey } from '../place-key.js';
import type { CatalogueRule } from '../rule.js';
import { isDash, isStopgap } from '../stopgap.js';

/** The fields that figures are made of. */
const fields = ['start', 'headcount', 'type', 'title', 'partners', 'country'] as const;

type Field = (typeof fields)[number];

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
      'A dash is a blank cell; "tbc" is a placeholder-value. A column that is blank in every row passes: the register does not have it. Where more than a fifth of the rows are blank, the finding is a note.',
    falsePositives: 'Columns that are filled only for some kinds of events.',
    whatToDo: 'Ask the organiser for the value; do not write nought for unknown.',
    reads: ['events'],
    *check(dataset, { issues = [], messages }) {
      const say = messages.values.missingValue;
      const judged = new Set(issues.map(({ source }) => placeKey(source)));
      for (const field of fields) {
        const asked = dataset.events.filter(({ status }) => status === 'held');
        const blank = asked.filter((event) => isBlank(dataset, event, field, judged));
        if (blank.length === 0 || blank.length === asked.length) continue;
        const places = blank.map((event) => placeOf(event.source, field));
        const told = { field, blank: places, held: asked.length };
        yield {
          key: [field],
          severity: blank.length * 5 > asked.length ? 'note' : 'warning',
          message: say.message(told),
          question: say.question(told),
          locations: places.map((source) => ({ relation: 'missing', source })),
        };
      }
    },
  };
}

/** Whether a cell is blank or holds a dash. A text that stands in for a value, or could not be read, is another finding. */
function isBlank(
  dataset: Dataset,
  event: EventRecord,
  field: Field,
  judged: ReadonlySet<string>,
): boolean {
  if (field === 'partners') return event.partners.length === 0;
  const value = event[field];
  if (value !== null) return isDash(String(value));
  if (isKnownOtherwise(dataset, event, field)) return false;
  const text = event.printed[field];
  if (text === undefined || isDash(text)) return true;
  const isFound = isStopgap(text) || judged.has(placeKey(placeOf(event.source, field)));
  return field !== 'country' && !isFound;
}

/** An international or online event needs no country; an attendance list tells the headcount. */
function isKnownOtherwise(dataset: Dataset, { id, level, mode }: EventRecord, field: Field) {
  if (field === 'country') return level === 'international' || mode === 'online';
  return field === 'headcount' && attendanceLists(dataset).byEvent.has(id);
}
