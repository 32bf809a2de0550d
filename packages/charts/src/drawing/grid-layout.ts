import { max } from 'd3-array';
import { figureText } from '../figure-text.js';
import { type Grid, type GridCell, linesOf, shownIn } from '../figures/grid-cells.js';
import type { Frame } from '../frame.js';
import { hiddenSign } from '../notes.js';
import { labelSize, roomFor, smallSize, wrap } from '../text.js';

/** What stands in a cell: its number, × where hidden, ? where not known. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.hidden) return hiddenSign;
  return shownIn(cell) === null ? '?' : figureText(cell.value);
}

/** The widest that the names of rows run, as a part of the picture. */
export const labelShare = 0.3;

const leastWidth = 44;
const widest = 104;

/** Where the columns of a grid stand. */
export type Layout = ReturnType<typeof layoutOf>;

/** Measures a grid in a frame. */
export function layoutOf(grid: Grid, { left, right }: Frame) {
  const room = (right - left) * labelShare;
  const labels = grid.row.map((name) => wrap(name, room).width);
  const rows = linesOf(grid, 'row');
  const roomOf = (column: string | null) =>
    max(rows, (row) => roomFor(cellText(grid.at(row, column)), labelSize, 'bold')) ?? 0;
  const totals = roomOf(null);
  const totalRoom = totals === 0 ? 0 : Math.max(totals, 36) + 10;
  const words = grid.column.flatMap((name) => name.split(/[\s-]+/));
  const longest = max(words, (name) => roomFor(name, smallSize)) ?? 0;
  const figures = max(grid.column, roomOf) ?? 0;
  const needed = Math.max(figures + 8, leastWidth, Math.min(longest + 8, widest));
  const x0 = left + Math.max(40, ...labels) + 10;
  const free = right - totalRoom - x0;
  const width = Math.max(needed, Math.min(free / Math.max(1, grid.column.length), widest));
  return {
    grid,
    /** The left edge of the first column, and the width of each. */
    x0,
    width,
    /** The right edge of the totals. */
    end: x0 + width * grid.column.length + totalRoom,
    /** How many columns have room. */
    fitting: Math.max(3, Math.floor(free / needed)),
  };
}
