import { figureText, known } from './figure-text.js';
import type { Frame } from './frame.js';
import type { Grid, GridCell } from './grid-cells.js';
import { hiddenSign } from './notes.js';
import { roomFor } from './text-width.js';
import { labelSize, smallSize } from './words.js';
import { wrap } from './wrap.js';

/** What stands in a cell: its number, × where hidden, ? where not known. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.hidden) return hiddenSign;
  return known(cell.value) === null ? '?' : figureText(cell.value);
}

/** The widest that the names of rows run, as a part of the picture. */
export const labelShare = 0.3;

const leastWidth = 44;

const widest = 104;

/** Where the columns of a grid stand. */
export interface Layout {
  readonly grid: Grid;
  /** The left edge of the first column, the width of each, and the right edge of the totals. */
  readonly x0: number;
  readonly width: number;
  readonly end: number;
  /** How many columns have room. */
  readonly fitting: number;
}

/** Measures a grid in a frame. */
export function layoutOf(grid: Grid, { left, right }: Frame): Layout {
  const room = (right - left) * labelShare;
  const labels = grid.row.map((name) => wrap(name, room, { size: labelSize }).width);
  const lines = [...grid.row, null];
  const roomOf = (texts: readonly string[], weight: 'regular' | 'bold') =>
    texts.reduce((most, text) => Math.max(most, roomFor(text, labelSize, weight)), 0);
  const totals = lines.map((row) => cellText(grid.at(row, null)));
  const totalRoom = totals.some((text) => text !== '')
    ? Math.max(roomOf(totals, 'bold'), 36) + 10
    : 0;
  const texts = grid.column.flatMap((column) => lines.map((row) => cellText(grid.at(row, column))));
  const words = grid.column.flatMap((name) => name.split(/[\s-]+/));
  const longest = words.reduce((most, name) => Math.max(most, roomFor(name, smallSize)), 0);
  const needed = Math.max(roomOf(texts, 'bold') + 8, leastWidth, Math.min(longest + 8, widest));
  const x0 = left + Math.max(40, ...labels) + 10;
  const free = right - totalRoom - x0;
  const width = Math.max(needed, Math.min(free / Math.max(1, grid.column.length), widest));
  return {
    grid,
    x0,
    width,
    end: x0 + width * grid.column.length + totalRoom,
    fitting: Math.max(3, Math.floor(free / needed)),
  };
}
