import { figureText, known } from './figure-text.js';
import type { Frame } from './frame.js';
import type { GridCell, GridCells } from './grid-cells.js';
import { hiddenSign } from './hidden-figures.js';
import { labelColumn } from './label-column.js';
import { roomFor } from './text-width.js';
import { labelSize, smallSize } from './words.js';

/** What stands in a cell: its number, × where hidden, ? where not known. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.hidden) return hiddenSign;
  return known(cell.value) === null ? '?' : figureText(cell.value);
}

const leastWidth = 44;

const widest = 104;

/** Where the columns of a grid stand. */
export interface Layout {
  readonly grid: GridCells;
  /** The left edge of the first column, the width of each, and the right edge of the totals. */
  readonly x0: number;
  readonly width: number;
  readonly end: number;
  /** How many columns have room. */
  readonly fitting: number;
}

/** Measures a grid in a frame. */
export function layoutOf(grid: GridCells, { left, right }: Frame): Layout {
  const labels = labelColumn(grid.rows, (right - left) * 0.3);
  const lines = [...grid.rows, null];
  const roomOf = (texts: readonly string[], weight: 'regular' | 'bold') =>
    texts.reduce((most, text) => Math.max(most, roomFor(text, labelSize, weight)), 0);
  const totals = lines.map((row) => cellText(grid.at(row, null)));
  const totalRoom = totals.some((text) => text !== '')
    ? Math.max(roomOf(totals, 'bold'), 36) + 10
    : 0;
  const texts = grid.columns.flatMap((column) =>
    lines.map((row) => cellText(grid.at(row, column))),
  );
  const words = grid.columns.flatMap((name) => name.split(/[\s-]+/));
  const longest = words.reduce((most, name) => Math.max(most, roomFor(name, smallSize)), 0);
  const needed = Math.max(roomOf(texts, 'bold') + 8, leastWidth, Math.min(longest + 8, widest));
  const x0 = left + Math.max(labels.width, 40) + 10;
  const free = right - totalRoom - x0;
  const width = Math.max(needed, Math.min(free / Math.max(1, grid.columns.length), widest));
  return {
    grid,
    x0,
    width,
    end: x0 + width * grid.columns.length + totalRoom,
    fitting: Math.max(3, Math.floor(free / needed)),
  };
}
