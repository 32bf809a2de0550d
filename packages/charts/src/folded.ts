import type { ChartNote } from './chart.js';
import { countText, figureText } from './figure-text.js';

/** Values of which the smallest were put together. */
export interface Folded<Row> {
  readonly kept: readonly Row[];
  /** `null` where all were kept. */
  readonly rest: { readonly label: string; readonly sum: number; readonly note: ChartNote } | null;
}

/** Keeps so many rows and puts the others together, so that the picture loses nothing. */
export function folded<Row>(
  rows: readonly Row[],
  most: number,
  numberOf: (row: Row) => number,
): Folded<Row> {
  if (rows.length <= most) return { kept: rows, rest: null };
  const left = rows.slice(most - 1);
  const label = countText(left.length, 'other');
  const sum = left.reduce((total, row) => total + numberOf(row), 0);
  const text = `"${label}" stand together, ${figureText(sum)} in all; the table has each.`;
  return {
    kept: rows.slice(0, most - 1),
    rest: { label, sum, note: { text, rows: left.length, value: sum } },
  };
}
