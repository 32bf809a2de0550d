import type { Interval } from '@partnership-impact/core';
import type { Count, Width } from './count.js';

/**
 * What the printed form of a number allows. "about 700" allows half of its last significant digit
 * either way and at least 5 %; "more than" has no upper end.
 */
export function intervalOf({ piece, width }: Count): Interval {
  const { value = 0, interval = { low: 0, high: 0 } } = piece.number ?? {};
  if (width === null || interval.high === null || interval.low !== interval.high) return interval;
  return widened(value, width);
}

/** What a value with a word such as "about" beside it allows. */
export function widened(value: number, width: Width): Interval {
  if (width === 'atLeast') return { low: value, high: null };
  if (width === 'atMost') return { low: 0, high: value };
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  const slack = Math.max(unit / 2, value * 0.05);
  return { low: value - slack, high: width === 'nearly' ? value : value + slack };
}
