import type { AggregateMeasure } from '@partnership-impact/core';
import { printedNumber } from './printed-number.js';

/**
 * A figure of a measure as it is printed: a rate in per cent, a number with commas, `–` for one
 * that cannot be known.
 *
 * @example
 * printedFigure('attendanceRate', 0.8333); // => '83.3 %'
 */
export function printedFigure(measure: AggregateMeasure, value: number | null): string {
  if (value === null) return '–';
  if (measure === 'attendanceRate') return `${Math.round(value * 1000) / 10} %`;
  return printedNumber(value);
}
