import { median } from 'd3-array';
import { targetsInForce } from '../../aggregate/target-in-force.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { eventRoot } from '../event-root.js';
import { headcountFigure, recomputedFigure } from '../finding-figure.js';
import { headcountSlip } from '../headcount-repairs.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** A type with fewer records tells nothing about what is usual. */
const fewestRecords = 10;

/** Finds headcounts far above what is usual for their type. */
export function unlikelyHeadcount(): CatalogueRule {
  return {
    id: 'unlikely-headcount',
    group: 'values',
    severity: 'note',
    title: 'A headcount is far above the usual',
    needs:
      'At least ten records of one type with a headcount; the size that the plan gives it counts too.',
    missing: 'Records without a headcount are left out.',
    tolerance:
      'Up to eight times the median of the type or the people planned for each of its events, and up to six deviations from it on a scale of ratios, passes. Both are robust: outliers do not widen them.',
    falsePositives: 'Festivals and conferences among workshops.',
    whatToDo: 'Compare with the attendance list; a nought too many is a common slip.',
    reads: ['events', 'targets'],
    *check(dataset, { messages }) {
      const say = messages.values.unlikelyHeadcount;
      for (const [events, middle, deviation] of typesWithUsualSize(dataset)) {
        const planned = plannedSize(dataset, events[0]?.type ?? null);
        const most = Math.max(middle, planned ?? 0) * 8;
        for (const event of events) {
          const size = sizeOf(event);
          const away = (Math.log(size) - Math.log(middle)) / Math.max(deviation, 0.15);
          if (size <= most || away <= 6) continue;
          const tenth = size % 10 === 0 && size / 10 >= middle / 2 && size / 10 <= middle * 2;
          yield {
            key: [foldName(event.title ?? ''), event.start ?? '', String(event.headcount)],
            confidence: tenth ? 'likely' : 'possible',
            message: say.message({ event, records: events.length, median: middle, planned }),
            question: tenth ? say.questionOfTenfold : say.question,
            figures: [
              headcountFigure(event, event.headcount ?? 0, messages),
              { ...recomputedFigure(middle, say.median), role: 'derived' },
            ],
            locations: [recordLocation(event, 'headcount')],
            repairs: tenth ? headcountSlip(event, (event.headcount ?? 0) / 10) : [],
            root: eventRoot(event, 'headcount'),
          };
        }
      }
    },
  };
}

function sizeOf({ headcount, eventCount }: EventRecord): number {
  return (headcount ?? 0) / eventCount;
}

/** How many people the plan gives each event of a type, where it plans events × people. */
function plannedSize(dataset: Dataset, type: string | null): number | undefined {
  if (type === null) return undefined;
  const vocabulary = vocabularyOf(dataset);
  const name = vocabulary.value('type', type);
  const sizes = targetsInForce(dataset).flatMap(({ scope, product }) =>
    product !== null && scope.type === name ? [product.perEvent] : [],
  );
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

function typesWithUsualSize(
  dataset: Dataset,
): readonly (readonly [readonly EventRecord[], number, number])[] {
  const vocabulary = vocabularyOf(dataset);
  const counted = dataset.events.filter(
    ({ headcount, status }) => headcount !== null && headcount > 0 && status === 'held',
  );
  return [...group(counted, ({ type }) => (type && vocabulary.type(type)) ?? '').values()].flatMap(
    (events) => {
      if (events.length < fewestRecords) return [];
      const logs = events.map((event) => Math.log(sizeOf(event)));
      const middle = median(logs) ?? 0;
      const deviation = 1.4826 * (median(logs, (log) => Math.abs(log - middle)) ?? 0);
      return [[events, Math.exp(middle), deviation] as const];
    },
  );
}
