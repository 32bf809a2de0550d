import { max } from 'd3-array';
import { figureText } from '../figure-text.js';
import { type Grid, type GridCell, linesOf } from '../figures/grid-cells.js';
import type { Body, Frame } from '../frame.js';
import { hiddenSign, shortenedNote } from '../notes.js';
import { element, round } from '../svg.js';
import { labelSize, roomFor, smallSize, wrap } from '../text.js';
import { measured } from './rows.js';

/** How the columns of a grid stand. */
export interface GridSetting {
  /** Of a column, in pixels. */
  readonly leastWidth: number;
  readonly mostWidth: number;
  /** Where the head of a column lies above its cells, or whether it stands, read upwards. */
  readonly heads: 'start' | 'middle' | 'standing';
}

/** How far a standing head may reach, in pixels. */
const tallestHead = 160;

/** Where a cell stands. */
export interface CellPlace {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** What stands in a cell: its number, × where hidden, ? where not known. */
export function cellText({ value, hidden }: GridCell): string {
  if (hidden) return hiddenSign;
  return value === null ? '?' : figureText(value);
}

/** Measures a grid in a frame; totals end its rows and columns. */
export function layoutOf(grid: Grid, setting: GridSetting, frame: Frame) {
  const { leastWidth, mostWidth, heads: anchor } = setting;
  const standing = anchor === 'standing';
  const { left, marks, palette } = frame;
  const columns = linesOf(grid, 'column');
  const labels = linesOf(grid, 'row').map((name) => {
    return { name, label: name ?? 'Total', bold: name === null };
  });
  const { room, placedFrom, notes } = measured(labels, { share: 0.3, padding: 11 }, frame);
  const words = grid.column.flatMap((name) => name.split(/[\s-]+/));
  const longestWord = max(words, (word) => roomFor(word, smallSize)) ?? 0;
  const figure = max(grid.cells, (cell) => roomFor(cellText(cell), labelSize, 'bold')) ?? 0;
  const wordRoom = standing ? 0 : Math.min(longestWord + 8, 104);
  const needed = Math.max(figure + 8, leastWidth, wordRoom);
  const x0 = room[0];
  const free = frame.right - x0;
  const width = Math.max(needed, Math.min(free / columns.length, mostWidth));
  const right = x0 + width * columns.length;
  return {
    /** How many columns have room beside the totals. */
    fitting: Math.max(3, Math.floor(free / needed) - (columns.length - grid.column.length)),
    /** Draws heads, labels, and each cell in its place as the form has it. */
    draw: (drawCell: (cell: GridCell, place: CellPlace) => string): Body => {
      const size = { size: smallSize, maxLines: standing ? 2 : 5 };
      const longest = standing ? tallestHead : width - 6;
      const heads = columns.map((name) => wrap(name ?? 'Total', longest, size));
      const tallest = max(heads, (head) => (standing ? head.width : head.height)) ?? 0;
      const start = frame.top + tallest + 8;
      const { rows, svg, bottom } = placedFrom(start);
      const fill = palette.muted;
      const headings = heads.map((head, index) => {
        const [x, y] = [x0 + width * (anchor === 'start' ? index : index + 0.5), start - 6];
        if (!standing) return head.at(x, y - head.height / 2, { fill, anchor });
        const turned = { transform: `rotate(-90 ${round(x)} ${round(y)})` };
        return element('g', turned, head.at(x, y, { fill }));
      });
      const drawn = rows.map(({ row: { name }, ...place }) => {
        const cells = columns.map((column, index) => {
          const cell = grid.at(name, column);
          return cell ? drawCell(cell, { ...place, x: x0 + index * width, width }) : '';
        });
        const line = name === null ? marks.rule : marks.guide;
        return line(left, place.top, right, place.top) + cells.join('');
      });
      return {
        svg: headings.join('') + svg + drawn.join(''),
        bottom,
        right,
        notes: [...notes, ...shortenedNote(heads)],
      };
    },
  };
}
