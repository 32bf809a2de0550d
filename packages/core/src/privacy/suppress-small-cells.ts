import type { AggregateRow } from '../aggregate/figure.js';
import { ImpactError } from '../errors.js';
import { exposedCells } from './exposed-cells.js';
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
  /** `primary`: hidden since it is small. `secondary`: hidden since it would give a hidden one away. */
  readonly suppression: 'none' | 'primary' | 'secondary';
}

/** A table as it may be published. */
export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  readonly primary: number;
  readonly secondary: number;
}

/**
 * Hides counts of few people, and as many other cells as it takes that no hidden one can be
 * computed from the totals shown (primary and secondary suppression, as in statistical disclosure
 * control). Totals stay as long as their parts can be hidden instead. Zero is no small cell.
 *
 * Of the cells that would do, one that is no total is hidden before a total, and the smallest before
 * a larger one. That is safe and needs few cells, not always the fewest.
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
  const { measure, minimum = 5 } = options;
  if (!Number.isInteger(minimum) || minimum < 1) {
    throw new ImpactError(
      'invalid-option',
      `"minimum" is ${minimum}. It must be a whole number of at least 1.`,
    );
  }
  const lacking = rows.find(({ figures }) => !(measure in figures));
  if (lacking) {
    const known = Object.keys(lacking.figures).join(', ') || 'none';
    throw new ImpactError('invalid-option', `The rows have no "${measure}". They have: ${known}.`);
  }
  const values = rows.map(({ figures }) => figures[measure]?.value);
  const primary = new Set(
    values.flatMap((value, index) =>
      value !== undefined && value > 0 && value < minimum ? [index] : [],
    ),
  );
  const hidden = hideExposing(rows, values, primary);
  return {
    cells: rows.map(({ key }, index) => ({
      key,
      value: hidden.has(index) ? null : values[index],
      suppression: primary.has(index) ? 'primary' : hidden.has(index) ? 'secondary' : 'none',
    })),
    primary: primary.size,
    secondary: hidden.size - primary.size,
  };
}

/** Hides one cell more for every hidden cell that can be computed, until none can. */
function hideExposing(
  rows: readonly AggregateRow[],
  values: readonly (number | undefined)[],
  primary: ReadonlySet<number>,
): ReadonlySet<number> {
  const equations = sumEquations(rows, values);
  const hidden = new Set(primary);

  /** How many dimensions a cell is a total over. */
  function breadth(cell: number): number {
    return Object.values(rows[cell]?.key ?? {}).filter((value) => value === null).length;
  }

  /** A cover chosen early may turn out needless; the largest is shown again first. */
  function showNeedless(cells: ReadonlySet<number>): ReadonlySet<number> {
    const covers = [...cells]
      .filter((cell) => !primary.has(cell))
      .sort((a, b) => breadth(b) - breadth(a) || (values[b] ?? 0) - (values[a] ?? 0) || a - b);
    const needed = new Set(cells);
    for (const cell of covers) {
      needed.delete(cell);
      if (exposedCells(equations, values, needed).size > 0) needed.add(cell);
    }
    return needed;
  }

  for (;;) {
    const exposed = exposedCells(equations, values, hidden);
    const [cover] = equations
      .map(({ total, parts }) => [...parts, total])
      .filter((cells) => cells.some((cell) => exposed.has(cell)))
      .flatMap((cells) => cells.filter((cell) => canHide(cell, values, hidden)))
      .sort((a, b) => breadth(a) - breadth(b) || (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    if (cover === undefined) return showNeedless(hidden);
    hidden.add(cover);
  }
}

/** Zeros and unknown values stay: hiding them protects nobody. */
function canHide(
  cell: number,
  values: readonly (number | undefined)[],
  hidden: ReadonlySet<number>,
): boolean {
  return !hidden.has(cell) && (values[cell] ?? 0) > 0;
}
