import type { AggregateRow } from '../aggregate/figure.js';

/** A total of a published table and the cells that add up to it, by their place in the list of rows. */
export interface SumEquation {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The sums that a reader of the table can do: each total over one dimension, with its parts.
 *
 * A total whose parts do not add up to it (distinct people, events credited to several partners)
 * tells nothing about one part, so it makes no equation.
 */
export function sumEquations(
  rows: readonly AggregateRow[],
  values: readonly (number | undefined)[],
): readonly SumEquation[] {
  const parts = new Map<string, number[]>();
  const dimensions = Object.keys(rows[0]?.key ?? {});
  rows.forEach(({ key }, index) => {
    for (const dimension of dimensions) {
      if (key[dimension] === null) continue;
      const sum = keyText({ ...key, [dimension]: null }, dimension);
      parts.set(sum, [...(parts.get(sum) ?? []), index]);
    }
  });
  return rows.flatMap(({ key }, total) =>
    dimensions
      .filter((dimension) => key[dimension] === null)
      .map((dimension) => ({ total, parts: parts.get(keyText(key, dimension)) ?? [] }))
      .filter(
        ({ parts: summands }) =>
          summands.length > 0 &&
          summands.reduce((sum, index) => sum + (values[index] ?? 0), 0) === (values[total] ?? 0),
      ),
  );
}

function keyText(key: AggregateRow['key'], over: string): string {
  return JSON.stringify([over, Object.entries(key)]);
}
