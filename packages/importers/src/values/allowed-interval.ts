import type { Interval } from '@partnership-impact/core';
import type { Qualifier } from './number-words.js';

/** How a number was printed. */
export interface Allowance {
  readonly unit: number;
  readonly exact: boolean;
  readonly kind?: Qualifier | undefined;
}

/**
 * The values that a printed number may stand for: itself where it is exact, what rounding hides
 * where it is not, and more where words widen it.
 */
export function allowedInterval(value: number, { unit, exact, kind }: Allowance): Interval {
  const rounding = exact ? 0 : unit / 2;
  if (kind === 'at-least') return { low: tidy(value), high: null };
  if (kind === 'at-most') return { low: Math.min(0, value), high: tidy(value) };
  if (!kind) return { low: tidy(value - rounding), high: tidy(value + rounding) };
  const slack = Math.max(rounding, lastDigitUnit(value, unit) / 2, Math.abs(value) * 0.05);
  return { low: tidy(value - slack), high: tidy(kind === 'nearly' ? value : value + slack) };
}

/** The unit of the last digit that is not nought: 100 for 700, 1 for 712. */
function lastDigitUnit(value: number, unit: number): number {
  let size = unit;
  while (value !== 0 && size < Math.abs(value) && value % (size * 10) === 0) size *= 10;
  return size;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
