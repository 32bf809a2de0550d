import { assertMinimum } from './assert-minimum.js';
import { exposedCells } from './exposed-cells.js';
import { type CellKey, totalsOf } from './sum-equation.js';

/** A cell of a table that somebody published. */
export interface ShownCell {
  /** A value for each dimension; `null` where the cell is a total over it. */
  readonly key: CellKey;
  /** `null`: withheld. `undefined`: not stated, and not known to be withheld. */
  readonly value: number | null | undefined;
}

/** Cells of a published table that speak of few people, by their place in the list of cells. */
export interface CellsAtRisk {
  /** Shown, above 0 and below the minimum. */
  readonly small: readonly number[];
  /** Withheld, but computable from the cells that are shown. */
  readonly computable: readonly number[];
}

/**
 * Tells which cells of a published table of people are small, and which of those withheld a reader
 * can compute from the totals shown.
 *
 * The parts of a total are taken to add up to it, so give no table of distinct people whose groups
 * overlap. A total is left out where a part is not stated or the parts shown exceed it.
 *
 * @throws `ImpactError` `invalid-option` when `minimum` is not a whole number above 0.
 * @example
 * cellsAtRisk([
 *   { key: { group: 'schools' }, value: 30 },
 *   { key: { group: 'towns' }, value: null },
 *   { key: { group: null }, value: 33 },
 * ]); // => { small: [], computable: [1] }
 */
export function cellsAtRisk(
  cells: readonly ShownCell[],
  options: { readonly minimum?: number } = {},
): CellsAtRisk {
  const minimum = assertMinimum(options.minimum);
  const values = cells.map(({ value }) => value ?? undefined);
  const hidden = new Set(cells.flatMap(({ value }, index) => (value === null ? [index] : [])));
  const equations = totalsOf(cells.map(({ key }) => key)).filter(({ total, parts }) => {
    const stated = [total, ...parts].every((cell) => cells[cell]?.value !== undefined);
    const shown = parts.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
    return stated && shown <= (values[total] ?? Number.POSITIVE_INFINITY);
  });
  return {
    small: values.flatMap((value, index) =>
      value !== undefined && value > 0 && value < minimum ? [index] : [],
    ),
    computable: [...exposedCells({ values, equations }, hidden)].sort((a, b) => a - b),
  };
}
