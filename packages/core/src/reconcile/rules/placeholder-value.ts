import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { placeOf } from '../../model/source-ref.js';
import { eventRoot } from '../event-root.js';
import type { Messages } from '../messages/messages.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { isStopgap } from '../stopgap.js';

type Field = 'start' | 'headcount' | 'title' | 'type' | 'country' | 'partners';

/** Of more records with one stopgap, one finding tells all. */
const mostApart = 3;

/** A value that stands in for one that was not known. */
export interface Placeholder {
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
    *check({ events }, { messages }) {
      const found = events
        .filter(({ status }) => status !== 'cancelled')
        .flatMap((event) => [...placeholdersOf(event)]);
      const alike = group(found, ({ field, value }) => `${field} ${value.trim().toLowerCase()}`);
      for (const same of alike.values()) yield* observationsOf(same, messages);
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
function observationsOf(same: readonly Placeholder[], messages: Messages): readonly Observation[] {
  const each = same.map((one) => observationOf(one, messages));
  const [first] = each;
  const [one] = same;
  if (same.length <= mostApart || !first || !one) return each;
  const { field, value } = one;
  const { root: _, ...rest } = first;
  const places = same.map(({ event }) => placeOf(event.source, field));
  return [
    {
      ...rest,
      key: [field, 'many', value],
      message: messages.values.placeholderValue.messageOfMany(one, places),
      locations: each.flatMap(({ locations }) => locations),
    },
  ];
}

function observationOf(placeholder: Placeholder, messages: Messages): Observation {
  const { event, field, value } = placeholder;
  const say = messages.values.placeholderValue;
  // Nobody may have come.
  const isNought = value === '0';
  return {
    key: [field, foldName(event.title ?? ''), event.start ?? '', value],
    ...(isNought && { severity: 'note' }),
    confidence: isNought ? 'possible' : 'likely',
    message: say.message(placeholder),
    question: isNought ? say.questionOfNought : say.question(placeholder),
    locations: [recordLocation(event, field)],
    root: eventRoot(event, field),
  };
}
