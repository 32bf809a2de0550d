import { fsum } from 'd3-array';

/** A value for each dimension; `null` where the cell is a total over it. */
export type CellKey = Readonly<Record<string, string | null>>;

/** A total of a published table and the cells that add up to it, by their place in the list of cells. */
export interface SumEquation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Each total over one dimension, with its parts. */
export function totalsOf(keys: readonly CellKey[]): readonly SumEquation[] {
  const parts = new Map<string, number[]>();
  const dimensions = Object.keys(keys[0] ?? {});
  keys.forEach((key, index) => {
    for (const dimension of dimensions) {
      if (key[dimension] === null) continue;
      const sum = keyText({ ...key, [dimension]: null }, dimension);
      const summands = parts.get(sum);
      if (summands) summands.push(index);
      else parts.set(sum, [index]);
    }
  });
  return keys.flatMap((key, total) =>
    dimensions
      .filter((dimension) => key[dimension] === null)
      .map((dimension) => ({ total, parts: parts.get(keyText(key, dimension)) ?? [] }))
      .filter(({ parts: summands }) => summands.length > 0),
  );
}

/**
 * The sums that a reader of the table can do.
 *
 * A total whose parts do not add up to it (distinct people, events credited to several partners)
 * tells nothing about one part, so it makes no equation.
 */
export function sumEquations(
  keys: readonly CellKey[],
  values: readonly (number | undefined)[],
): readonly SumEquation[] {
  return totalsOf(keys).filter(({ total, parts }) => {
    const whole = values[total] ?? 0;
    const sum = fsum(parts, (cell) => values[cell] ?? 0);
    return Math.abs(sum - whole) <= rounding * Math.max(1, whole);
  });
}

/** Thirds of an event credited to three partners add up to the whole only so nearly. */
const rounding = 1e-9;

function keyText(key: CellKey, over: string): string {
  return JSON.stringify([over, Object.entries(key)]);
}
