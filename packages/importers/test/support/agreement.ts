import type { Grid } from '../../src/grid/grid.js';

/** The texts of a grid, row by row. */
export function textsOf(grid: Grid): readonly (readonly string[])[] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.width(row) }, (_, column) => grid.text(row, column)),
  );
}

/** How far two tables hold the same cells, wherever they stand: the harmonic mean of both shares. */
export function cellAgreement(
  found: readonly (readonly string[])[],
  expected: readonly (readonly string[])[],
): number {
  const left = new Map<string, number>();
  let expectedCount = 0;
  for (const text of expected.flat()) {
    left.set(text, (left.get(text) ?? 0) + 1);
    expectedCount += 1;
  }
  let foundCount = 0;
  let shared = 0;
  for (const text of found.flat()) {
    foundCount += 1;
    const count = left.get(text) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(text, count - 1);
    }
  }
  if (foundCount + expectedCount === 0) return 1;
  return (2 * shared) / (foundCount + expectedCount);
}
