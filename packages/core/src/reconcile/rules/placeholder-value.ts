import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { eventRoot } from '../event-root.js';
import { countText, namedEvent, placesText, placeText } from '../messages/english/wording.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { isStopgap } from '../stopgap.js';

type Field = 'start' | 'headcount' | 'title' | 'type' | 'country' | 'partners';

/** What a message calls each field, and asks about it. */
const fields: Readonly<Record<Field, readonly [name: string, question: string]>> = {
  start: ['date', 'On which day was the event?'],
  headcount: ['headcount', 'How many people came?'],
  title: ['title', 'What is the title of the event?'],
  type: ['type', 'Of which type is the event?'],
  country: ['country', 'In which country was the event?'],
  partners: ['partner', 'Which partner is it?'],
};

/** Of more records with one stopgap, one finding tells all. */
const mostApart = 3;

interface Placeholder {
  readonly event: EventRecord;
  readonly field: Field;
  readonly value: string;
}

/** Finds values that stand in for one that was not known: 999, "tbc", nought people. */
export function placeholderValue(): CatalogueRule {
  return {
    id: 'placeholder-value',
    group: 'values',
    severity: 'warning',
    title: 'A value stands in for one that is not known',
    needs: 'A register.',
    missing: 'Blank cells and dashes are left out; see missing-value.',
    tolerance: 'Cancelled events with nobody pass; a held one with nobody is a note.',
    falsePositives: 'An event to which nobody came.',
    whatToDo: 'Write the value, or leave the cell blank until it is known.',
    reads: ['headcount', 'title', 'type', 'country', 'partners', 'start', 'printed', 'status'],
    *check({ events }) {
      const found = events
        .filter(({ status }) => status !== 'cancelled')
        .flatMap((event) => [...placeholdersOf(event)]);
      const alike = group(found, ({ field, value }) => `${field} ${value.trim().toLowerCase()}`);
      for (const same of alike.values()) yield* observationsOf(same);
    },
  };
}

function* placeholdersOf(event: EventRecord): Iterable<Placeholder> {
  const { headcount, status, printed, partners } = event;
  const isNobody = headcount === 0 && status === 'held';
  if (headcount !== null && (isNobody || /^9{3,}$/.test(String(headcount)))) {
    yield { event, field: 'headcount', value: String(headcount) };
  }
  for (const field of ['start', 'headcount', 'title', 'type', 'country'] as const) {
    // What is no number, day or country is kept as it was printed.
    const value = event[field] ?? printed[field];
    if (typeof value === 'string' && isStopgap(value)) yield { event, field, value };
  }
  for (const value of partners) {
    if (isStopgap(value)) yield { event, field: 'partners', value };
  }
}

/** Each for itself; one for all where they are many. */
function observationsOf(same: readonly Placeholder[]): readonly Observation[] {
  const each = same.map(observationOf);
  const [first] = each;
  const [one] = same;
  if (same.length <= mostApart || !first || !one) return each;
  const { field, value } = one;
  const { root: _, ...rest } = first;
  const places = placesText(same.map(({ event }) => recordLocation(event, field).source));
  return [
    {
      ...rest,
      key: [field, 'many', value],
      message: `${countText(same.length, 'records')} have "${value}" as their ${fields[field][0]} (${places}).`,
      locations: each.flatMap(({ locations }) => locations),
    },
  ];
}

function observationOf({ event, field, value }: Placeholder): Observation {
  const [name, question] = fields[field];
  // Nobody may have come.
  const isNought = value === '0';
  return {
    key: [field, foldName(event.title ?? ''), event.start ?? '', value],
    ...(isNought && { severity: 'note' }),
    confidence: isNought ? 'possible' : 'likely',
    message: `${namedEvent(event)} (${placeText(event.source)}) has "${value}" as its ${name}.`,
    question: isNought ? 'Did nobody come, or was it not counted?' : question,
    locations: [recordLocation(event, field)],
    root: eventRoot(event, field),
  };
}
