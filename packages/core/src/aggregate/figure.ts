/**
 * A computed value and what stands behind it.
 *
 * `records + missing` are the records that should give the value; `records` of them do.
 */
export interface Figure {
  /** In the measure's unit; `undefined` when no record gives it. Never `NaN`. */
  readonly value: number | undefined;
  /** How many records give the value. */
  readonly records: number;
  /** How many records should and do not. Their part is unknown, not 0, and is not in `value`. */
  readonly missing: number;
  /** The two parts of a rate or a mean, before the division. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** How many of `records` give it by an attendance list, the others by a typed number. Left out when none does. */
  readonly fromLists?: number;
}

/** The value of a dimension for records that do not give one. `null` in a key is a total. */
export const notGiven = '(not given)';

/** The figures of one cell: a value for each dimension, a figure for each measure. */
export interface AggregateRow {
  /** In the order of the query's `by`; `null` where the row is a total over the dimension. */
  readonly key: { readonly [dimension: string]: string | null };
  readonly figures: { readonly [measure: string]: Figure };
}
