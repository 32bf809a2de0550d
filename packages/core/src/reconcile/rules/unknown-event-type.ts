import { nearestName } from '../../explain/nearest-name.js';
import { areOneSlipApart } from '../../explain/one-slip-apart.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import type { Messages } from '../messages/messages.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { isDash, isStopgap } from '../stopgap.js';

/** Of fewer letters than this, a slip may give the label of another type. */
const shortLabel = 8;

/** Finds event types that are not among the known ones, or seem to misspell one. */
export function unknownEventType(): CatalogueRule {
  return {
    id: 'unknown-event-type',
    group: 'names',
    severity: 'warning',
    title: 'An event type is not known, or is misspelt',
    needs: 'Types in the register. Better with a list of types, or targets by type.',
    missing:
      'Records without a type are left out, see missing-value; "tbc" too, see placeholder-value.',
    tolerance:
      'Case, accents, plural and words such as "event" or "session" make no difference. One slip of a key is taken as a misspelling.',
    falsePositives: 'A type that was added later. Put it in the list of types.',
    whatToDo: 'Correct the type, or add it to the list: figures by type and targets depend on it.',
    reads: ['type', 'targets'],
    *check(dataset, { messages }) {
      const say = messages.names.unknownEventType;
      const vocabulary = vocabularyOf(dataset);
      const known = knownTypes(dataset);
      const typed = dataset.events.filter(
        ({ type }) => type !== null && !isDash(type) && !isStopgap(type),
      );
      const byType = group(typed, ({ type }) => type?.trim() ?? '');
      const isKnown = (type: string) => known.has(foldName(vocabulary.type(type) ?? type));
      if (known.size > 0) {
        const names = [...known.values()];
        for (const [type, events] of byType) {
          if (isKnown(type)) continue;
          const near = nearestType(type, names);
          yield observationOf({ spelling: type, events, near, known: names }, say);
        }
        return;
      }
      for (const [type, events] of byType) {
        if (events.length > 1) continue;
        const often = [...byType].filter(([, others]) => others.length >= 3).map(([name]) => name);
        const near = nearestType(type, often);
        if (near !== undefined && vocabulary.type(type) !== vocabulary.type(near)) {
          yield observationOf({ spelling: type, events, near, known: often }, say);
        }
      }
    },
  };
}

/** The one type that another seems to misspell: a long label may have its slip in a short word or a space. */
function nearestType(type: string, known: readonly string[]): string | undefined {
  const near = nearestName(type, known);
  if (near !== undefined || type.length < shortLabel) return near;
  const [one, ...others] = known.filter((other) => areOneSlipApart(type, other));
  return others.length === 0 ? one : undefined;
}

/** The types of the list and of the targets, by their folded names. */
function knownTypes(dataset: Dataset): ReadonlyMap<string, string> {
  const { eventTypes, targets } = dataset;
  const vocabulary = vocabularyOf(dataset);
  const planned = targets.flatMap(({ scope }) => (scope.type === undefined ? [] : [scope.type]));
  const names = eventTypes.length > 0 ? eventTypes.map(({ name }) => name) : planned;
  return new Map(names.map((name) => [foldName(vocabulary.type(name) ?? name), name]));
}

interface UnknownType {
  readonly spelling: string;
  readonly events: readonly EventRecord[];
  readonly near: string | undefined;
  readonly known: readonly string[];
}

function observationOf(
  { spelling, events, near, known }: UnknownType,
  say: Messages['names']['unknownEventType'],
): Observation {
  const type = { spelling, events };
  return {
    key: [foldName(spelling)],
    severity: near === undefined ? 'note' : 'warning',
    confidence: near === undefined ? 'possible' : 'likely',
    message: near === undefined ? say.message(type, known) : say.misspelt.message(type, near),
    question: near === undefined ? say.question : say.misspelt.question(near),
    locations: events.map((event) => recordLocation(event, 'type')),
    repairs:
      near === undefined
        ? []
        : events.map((event) => ({
            location: recordLocation(event, 'type').source,
            from: spelling,
            to: near,
            change: { event: event.id, field: 'type' as const, to: near },
          })),
  };
}
