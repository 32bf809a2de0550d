import type { Frame } from './frame.js';
import type { Marks } from './marks.js';
import { roomFor } from './text-width.js';
import { labelSize, smallSize, word } from './words.js';

/** A column of figures at the right of rows. Its head serves as the key of its mark. */
export interface FigureColumn {
  readonly head: string;
  readonly cells: readonly string[];
  readonly weight?: 'bold';
  draw?(marks: Marks, x: number, y: number): string;
}

/** Columns of figures, placed. */
export interface FigureColumns {
  /** The left edge of the first. */
  readonly left: number;
  heads(y: number): string;
  cells(row: number, y: number): string;
}

const gap = 14;
const markRoom = 20;
const widest = 140;

/** Places columns of figures against the right edge of the frame. */
export function figureColumns(columns: readonly FigureColumn[], frame: Frame): FigureColumns {
  const ends: number[] = [];
  let edge = frame.right;
  for (const column of columns.toReversed()) {
    ends.unshift(edge);
    edge -= widthOf(column) + gap;
  }
  return {
    left: edge,
    heads: (y) =>
      columns
        .map(({ head, draw }, index) => {
          const end = ends[index] ?? 0;
          const sign = draw?.(frame.marks, end - roomFor(head, smallSize) - 8, y) ?? '';
          const placing = { anchor: 'end', size: smallSize, fill: frame.palette.muted } as const;
          return sign + word(head, end, y, placing);
        })
        .join(''),
    cells: (row, y) =>
      columns
        .map(({ cells, weight }, index) =>
          word(cells[row] ?? '', ends[index] ?? 0, y, { anchor: 'end', weight }),
        )
        .join(''),
  };
}

function widthOf({ head, cells, weight, draw }: FigureColumn): number {
  const least = roomFor(head, smallSize) + (draw ? markRoom : 0);
  const needed = cells.map((cell) => roomFor(cell, labelSize, weight));
  return needed.reduce((most, room) => Math.max(most, Math.min(room, widest)), least);
}
