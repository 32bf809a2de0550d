import { max } from 'd3-array';
import type { Figure } from '../aggregate/figure.js';
import { figureOf } from '../aggregate/figure-of.js';
import { eventsInScope } from '../explain/events-in-scope.js';
import { whereOf } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import type { Scope } from '../model/scope.js';
import type { Statement } from '../model/statement.js';
import { oncePerRecords } from '../model/with-stated.js';

/** Between what values a figure of the register may lie. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  /** Whether headcounts in round numbers alone make the range; else records without a value do. */
  readonly rounded: boolean;
}

/**
 * The values that the register allows for a figure: round headcounts ("around 50") may be lower or
 * higher, and a record without a value may hide as many people as the largest event has.
 */
export function figureRange(
  dataset: Dataset,
  spoken: Pick<Statement, 'scope' | 'period'>,
  measure: MeasureId,
  figure: Figure,
): FigureRange {
  const { value = 0 } = figure;
  const where = whereOf(dataset, spoken);
  const rounded = measure === 'attendances' && dataset.events.some(isRound);
  const [low, high] = rounded
    ? [
        figureOf(atEnds(dataset).low, measure, where),
        figureOf(atEnds(dataset).high, measure, where),
      ]
    : [figure, figure];
  const missing = Math.max(0, low.missing - abroad(dataset, spoken.scope));
  return {
    low: low.value ?? value,
    high: (high.value ?? value) + missing * largest(dataset, measure),
    rounded: rounded && missing === 0,
  };
}

function isRound({ headcountInterval: interval }: Dataset['events'][number]): boolean {
  return interval !== null && interval.low !== interval.high;
}

/** The most that one record may bring to a figure. */
function largest({ events }: Dataset, measure: MeasureId): number {
  const values = events.map(({ headcount, registered, eventCount }) => {
    if (measure === 'attendances') return headcount ?? 0;
    if (measure === 'registered') return registered ?? 0;
    return measure === 'events' ? eventCount : 1;
  });
  return Math.max(1, max(values) ?? 1);
}

/** International events have no country and so miss none: they stand in no country's figure. */
function abroad(dataset: Dataset, scope: Scope): number {
  if (scope.country === undefined) return 0;
  const { country: _, ...rest } = scope;
  return eventsInScope(dataset, rest).filter(
    ({ country, level }) => country === null && level === 'international',
  ).length;
}

/** The dataset with each round headcount at its lowest, and at its highest. */
const atEnds = oncePerRecords((records) => {
  const events = (end: 'low' | 'high') =>
    records.events.map((event) => {
      const { headcount, headcountInterval: interval } = event;
      if (interval === null) return event;
      return { ...event, headcount: interval[end] ?? headcount };
    });
  return {
    low: { ...records, events: events('low') },
    high: { ...records, events: events('high') },
  };
});
