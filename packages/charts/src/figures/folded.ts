import { sum } from 'd3-array';
import type { ChartNote } from '../chart.js';
import { countText } from '../figure-text.js';
import { noteOn } from '../notes.js';

/** Whether values of parts may be added up: of `distinct` ones they may not. */
export type Combines = 'sum' | 'distinct';

/** Rows of which the smallest stand together. */
export interface Folded<Row> {
  readonly kept: readonly Row[];
  /** None where all were kept, or where they do not add up. */
  readonly rest: readonly { readonly label: string; readonly value: number }[];
  readonly notes: readonly ChartNote[];
}

/** Keeps so many rows and puts the others together, so that the picture loses nothing. */
export function folded<Row extends { readonly value: number }>(
  rows: readonly Row[],
  most: number,
  combines: Combines = 'sum',
): Folded<Row> {
  if (rows.length <= most) return { kept: rows, rest: [], notes: [] };
  const left = rows.slice(most - 1);
  const label = countText(left.length, 'other');
  const told = combines === 'sum' ? `"${label}" stand together` : `${label} not drawn`;
  return {
    kept: rows.slice(0, most - 1),
    rest: combines === 'sum' ? [{ label, value: sum(left, ({ value }) => value) }] : [],
    notes: noteOn(left.length, `${told}; the table has each.`),
  };
}
