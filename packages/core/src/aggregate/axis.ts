import type { CodeColumn, Codes } from './event-columns.js';
import { notGiven } from './figure.js';

/** A dimension whose values have ranks: their places in the printed order. */
export interface Axis {
  readonly dimension: string;
  readonly codes: Codes;
  /** Whether `codes` has one place for each row of the table, or for each row that is selected. */
  readonly per: 'row' | 'selected row';
  /** Code to rank. Codes that print alike share a rank. */
  readonly ranks: Uint32Array;
  /** Rank to value; {@link notGiven} comes last. The rank after the last stands for the total. */
  readonly values: readonly string[];
}

/** Ranks the values of a column. Work is done once for each distinct value, never for a row. */
export function axisOf(
  dimension: string,
  { codes, values }: CodeColumn,
  ordered: (values: readonly string[]) => readonly string[],
): Axis {
  const printed = values.map((value) => value ?? notGiven);
  const distinct = new Set(printed);
  const last = distinct.delete(notGiven) ? [notGiven] : [];
  const inOrder = [...ordered([...distinct]), ...last];
  const rankOf = new Map<string, number>();
  for (const value of inOrder) rankOf.set(value, rankOf.size);
  const ranks = new Uint32Array(printed.map((value) => rankOf.get(value) as number));
  return { dimension, codes, per: 'row', ranks, values: inOrder };
}
