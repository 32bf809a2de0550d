import type { Frame } from './frame.js';
import { type Placed, type PlacedRows, placed, type RowLabel } from './labelled-rows.js';
import type { Marks } from './marks.js';
import { roomFor } from './text-width.js';
import { labelSize, smallSize, word } from './words.js';
import { wrap } from './wrap.js';

/** A row with figures at its right. */
export interface LedgerRow extends RowLabel {
  readonly cells: readonly string[];
}

/** A column of figures. Its head serves as the key of its mark. */
export interface FigureColumn<Row> {
  readonly head: string;
  /** Which rows have it bold; none where left out. */
  readonly bold?: ((row: Row) => boolean) | undefined;
  readonly draw?: ((marks: Marks, x: number, y: number) => string) | undefined;
}

/** How a ledger is set, in pixels but for the share. */
export interface LedgerSetting {
  /** The widest that labels may run, as a part of the whole. */
  readonly share: number;
  /** From the heads of the columns down to the rows. */
  readonly below: number;
  readonly least?: number;
  readonly padding: number;
  /** What is kept free before the labels. */
  readonly indent?: number;
}

/** Rows with their labels and figures, and the room between for marks. */
export interface Ledger<Row> extends PlacedRows<Row & { readonly figures: string }> {
  readonly heads: string;
  /** From where labels end to where figures begin. */
  readonly x0: number;
  readonly x1: number;
  /** The right edge of the figures; beyond the frame where they would leave no room. */
  readonly right: number;
}

const gap = 14;
const markRoom = 20;
const widest = 150;
/** What labels and marks at the left of the figures need at least. */
const roomBefore = 200;

/** Places labels at the left and columns of figures at the right of rows. */
export function ledger<Row extends LedgerRow>(
  rows: readonly Row[],
  columns: readonly FigureColumn<Row>[],
  setting: LedgerSetting,
  frame: Frame,
): Ledger<Row> {
  const { share, below, indent = 0 } = setting;
  const { left, top, palette, marks } = frame;
  const cells = rows.map((row) => row.cells.map(shortened));
  const widths = columns.map(({ head, bold, draw }, at) =>
    cells.reduce(
      (most, line) => Math.max(most, roomFor(line[at] ?? '', labelSize, bold && 'bold')),
      roomFor(head, smallSize) + (draw ? markRoom : 0),
    ),
  );
  const sum = widths.reduce((total, width) => total + width + gap, 0);
  const x1 = Math.max(frame.right - sum, left + roomBefore);
  let right = x1;
  const ends = widths.map((width) => {
    right += gap + width;
    return right;
  });
  const room = Math.min((right - left) * share, x1 - left - indent - 100);
  const labels = placed(rows, { ...setting, left, right, top: top + below, room }, frame);
  const small = { anchor: 'end', size: smallSize, fill: palette.muted } as const;
  const heads = columns.map(({ head, draw }, at) => {
    const end = ends[at] ?? 0;
    const sign = draw?.(marks, end - roomFor(head, smallSize) - 8, top) ?? '';
    return head === '' ? '' : sign + word(head, end, top, small);
  });
  const figuresOf = (row: Placed<Row>, line: readonly string[]) =>
    columns.map(({ bold }, at) =>
      word(line[at] ?? '', ends[at] ?? 0, row.middle, {
        anchor: 'end',
        weight: bold?.(row) ? 'bold' : undefined,
      }),
    );
  return {
    ...labels,
    rows: labels.rows.map((row, index) => ({
      ...row,
      figures: figuresOf(row, cells[index] ?? []).join(''),
    })),
    heads: heads.join(''),
    x0: labels.end + 14,
    x1,
    right,
  };
}

/** Figures always fit; what a document prints may be a sentence. */
function shortened(cell: string): string {
  if (roomFor(cell, labelSize, 'bold') <= widest) return cell;
  return wrap(cell, widest, { size: labelSize, weight: 'bold', maxLines: 1 }).lines[0] ?? '';
}
