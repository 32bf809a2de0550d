import type { Frame } from './frame.js';
import type { Marks } from './marks.js';
import { roomFor } from './text-width.js';
import { labelSize, smallSize, word } from './words.js';
import { wrap } from './wrap.js';

/** A column of figures at the right of rows. Its head serves as the key of its mark. */
export interface FigureColumn {
  readonly head: string;
  readonly cells: readonly string[];
  readonly weight?: 'bold' | undefined;
  /** How many rows from the top are bold; all, where left out. */
  readonly boldRows?: number;
  readonly draw?: ((marks: Marks, x: number, y: number) => string) | undefined;
}

/** Columns of figures, placed. */
export interface FigureColumns {
  /** The left edge of the first. */
  readonly left: number;
  /** The right edge of the last; beyond the frame where the figures would leave no room. */
  readonly right: number;
  heads(y: number): string;
  cells(row: number, y: number): string;
}

const gap = 14;
const markRoom = 20;
const widest = 150;
/** What labels and marks at the left of the figures need at least. */
const roomBefore = 200;

/** Places columns of figures against the right edge of the frame. */
export function figureColumns(given: readonly FigureColumn[], frame: Frame): FigureColumns {
  const columns = given.map((column) => ({ ...column, cells: column.cells.map(shortened) }));
  const widths = columns.map(widthOf);
  const sum = widths.reduce((total, width) => total + width + gap, 0);
  const left = Math.max(frame.right - sum, frame.left + roomBefore);
  let edge = left;
  const ends = widths.map((width) => {
    edge += gap + width;
    return edge;
  });
  return {
    left,
    right: edge,
    heads: (y) =>
      columns
        .map(({ head, draw }, index) => {
          const end = ends[index] ?? 0;
          const sign = draw?.(frame.marks, end - roomFor(head, smallSize) - 8, y) ?? '';
          const placing = { anchor: 'end', size: smallSize, fill: frame.palette.muted } as const;
          return head === '' ? '' : sign + word(head, end, y, placing);
        })
        .join(''),
    cells: (row, y) =>
      columns
        .map(({ cells, weight, boldRows = Infinity }, index) =>
          word(cells[row] ?? '', ends[index] ?? 0, y, {
            anchor: 'end',
            weight: row < boldRows ? weight : undefined,
          }),
        )
        .join(''),
  };
}

/** Figures always fit; what a document prints may be a sentence. */
function shortened(cell: string): string {
  if (roomFor(cell, labelSize, 'bold') <= widest) return cell;
  return wrap(cell, widest, { size: labelSize, weight: 'bold', maxLines: 1 }).lines[0] ?? '';
}

function widthOf({ head, cells, weight, draw }: FigureColumn): number {
  const least = roomFor(head, smallSize) + (draw ? markRoom : 0);
  return cells.reduce((most, cell) => Math.max(most, roomFor(cell, labelSize, weight)), least);
}
