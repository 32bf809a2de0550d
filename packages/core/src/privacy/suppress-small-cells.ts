import type { AggregateRow } from '../aggregate/figure.js';
import { ImpactError } from '../errors.js';
import { assertMinimum } from './assert-minimum.js';
import { hideCells } from './hide-cells.js';
import { sumEquations } from './sum-equation.js';

/** Options of {@link suppressSmallCells}. */
export interface SuppressOptions {
  readonly measure: string;
  /** The smallest count that may be published. Default 5. */
  readonly minimum?: number;
}

/** A cell of a table as it may be published. */
export interface PublishedCell {
  readonly key: AggregateRow['key'];
  /** `null` for a hidden cell, `undefined` where the value is not known. Zero is shown as zero. */
  readonly value: number | null | undefined;
  /**
   * `primary`: hidden since it is small. `secondary`: hidden since it would give a hidden one away.
   * Not for readers: beside the totals, which of the two it is may tell the value.
   */
  readonly suppression: 'none' | 'primary' | 'secondary';
}

/** A table as it may be published. */
export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  readonly primary: number;
  readonly secondary: number;
}

/**
 * Hides counts of few people, and as many other cells as are needed so that no hidden one can be
 * computed from the totals shown (primary and secondary suppression, as in statistical disclosure
 * control). Totals stay as long as their parts can be hidden instead. Zero does not count as small.
 *
 * Of the cells that would do, one that is not a total is hidden before a total, and a smaller one
 * before a larger one. That is safe and needs few cells, though not always the fewest.
 *
 * @throws {@link ImpactError} `invalid-option` when `minimum` is not a whole number above 0 or the
 *   rows lack the measure.
 * @example
 * suppressSmallCells(aggregate(dataset, { measures: ['attendances'], by: ['type'], totals: 'cube' }), {
 *   measure: 'attendances',
 * });
 */
export function suppressSmallCells(
  rows: readonly AggregateRow[],
  options: SuppressOptions,
): PublishedTable {
  const { measure } = options;
  const minimum = assertMinimum(options.minimum);
  const lacking = rows.find(({ figures }) => !(measure in figures));
  if (lacking) {
    const known = Object.keys(lacking.figures).join(', ') || 'none';
    throw new ImpactError('invalid-option', `The rows have no "${measure}". They have: ${known}.`);
  }
  const keys = rows.map(({ key }) => key);
  const values = rows.map(({ figures }) => figures[measure]?.value);
  const { primary, hidden } = hideCells(
    { values, equations: sumEquations(keys, values) },
    {
      minimum,
      breadth: (cell) => Object.values(keys[cell] ?? {}).filter((value) => value === null).length,
    },
  );
  return {
    cells: keys.map((key, index) => ({
      key,
      value: hidden.has(index) ? null : values[index],
      suppression: primary.has(index) ? 'primary' : hidden.has(index) ? 'secondary' : 'none',
    })),
    primary: primary.size,
    secondary: hidden.size - primary.size,
  };
}
