import { countText } from './figure-text.js';

/** Values of which the smallest were put together. */
export interface Folded<Row> {
  readonly kept: readonly Row[];
  /** `null` where all were kept. */
  readonly rest: {
    readonly label: string;
    readonly rows: readonly Row[];
    readonly sum: number;
  } | null;
}

/** Keeps so many rows and puts the others together, so that the picture loses nothing. */
export function folded<Row>(
  rows: readonly Row[],
  most: number,
  numberOf: (row: Row) => number,
): Folded<Row> {
  if (rows.length <= most) return { kept: rows, rest: null };
  const rest = rows.slice(most - 1);
  return {
    kept: rows.slice(0, most - 1),
    rest: {
      label: countText(rest.length, 'other'),
      rows: rest,
      sum: rest.reduce((sum, row) => sum + numberOf(row), 0),
    },
  };
}
