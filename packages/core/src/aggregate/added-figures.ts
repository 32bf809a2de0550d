import type { AggregateMeasure } from './aggregate-measure.js';
import type { Figure } from './figure.js';

const additive: readonly AggregateMeasure[] = [
  'records',
  'events',
  'attendances',
  'registered',
  'hours',
  'noShows',
];
const pooled: readonly AggregateMeasure[] = ['attendanceRate', 'meanSize'];

/** Whether figures of parts make the figure of the whole: they add up, or their two parts do. */
export function addsUp(measure: AggregateMeasure): boolean {
  return additive.includes(measure) || pooled.includes(measure);
}

/** Whether sums of the figures are exact whatever their order. */
export function areWhole(figures: readonly Figure[]): boolean {
  return figures.every(({ value = 0, numerator = value, denominator = 1 }) =>
    [numerator, denominator].every(Number.isSafeInteger),
  );
}

/** The figure of parts that share no record, for a measure that adds up. */
export function addFigures(measure: AggregateMeasure, figures: readonly Figure[]): Figure {
  const sum = (of: (figure: Figure) => number | undefined) =>
    figures.reduce((total, figure) => total + (of(figure) ?? 0), 0);
  const told = figures.some(({ value }) => value !== undefined);
  const counts = { records: sum(({ records }) => records), missing: sum(({ missing }) => missing) };
  if (pooled.includes(measure)) {
    const numerator = sum((figure) => figure.numerator);
    const denominator = sum((figure) => figure.denominator);
    const value = denominator === 0 ? undefined : numerator / denominator;
    return { value, ...counts, numerator, denominator };
  }
  const fromLists = sum((figure) => figure.fromLists);
  // Where nothing was held, that there were no events is known; how many came is not.
  const countsRows = measure === 'records' || measure === 'events';
  const value = told || countsRows ? sum((figure) => figure.value) : undefined;
  return fromLists === 0 ? { value, ...counts } : { value, ...counts, fromLists };
}
