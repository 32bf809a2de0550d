import { type Grid, gridOf, type Merge } from '../../src/grid/grid.js';

/** A grid of rows written as text: cells apart by `|`, with merges where given. */
export function gridWith(text: string, merges: readonly Merge[] = [], file = 'test.csv'): Grid {
  const lines = text.replace(/^\n|\n$/g, '').split('\n');
  const rows = lines.map((line) =>
    line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim()),
  );
  return { ...gridOf(rows, { file }), merges };
}
