import { unguarded } from '../export/formula-guard.js';
import type { Grid } from '../grid/grid.js';

/** The text of a cell, without the apostrophe that keeps a spreadsheet program from running the text of a CSV. */
export function cellText(grid: Grid, row: number, column: number): string {
  const text = grid.text(row, column);
  return grid.source.sheet === undefined ? unguarded(text) : text;
}
