import type { Column } from '../columns.js';
import type { Frame } from '../frame.js';
import { shortenedNote } from '../notes.js';
import { smallSize, word, wrap } from '../text.js';
import { figureColumns } from './figure-columns.js';

/** What a row says of itself. */
export interface RowLabel {
  readonly label: string;
  /** Smaller, below the label. */
  readonly detail?: string | undefined;
  readonly bold?: boolean | undefined;
  /** Stands over a line above the first row that has it; `''` for the line alone. */
  readonly section?: string | undefined;
  /** Room about the label, in pixels; that of all rows where left out. */
  readonly padding?: number;
}

/** What rows need, in pixels but for the share. */
export interface RowSetting {
  /** The widest that labels may run, as a part of the whole. */
  readonly share: number;
  /** The least height of a row. */
  readonly least: number;
  readonly padding: number;
  /** Kept free before the labels, not before sections. */
  readonly indent?: number;
  /** From the heads of the columns down to the rows. */
  readonly below?: number;
}

/** A row in its place. */
export interface Placed<Row> {
  readonly row: Row;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  /** The section that begins with it, and what it says of itself. */
  readonly heading: string;
  readonly words: string;
  readonly figures: string;
}

/** Puts rows one below the other, each as tall as its label needs. */
export function placed<Row extends RowLabel>(
  rows: readonly Row[],
  setting: RowSetting,
  frame: Frame,
  columns: readonly Column<Row>[] = [],
) {
  const { share, least, padding: usual, indent = 0, below = 0 } = setting;
  const { left, top, marks, palette } = frame;
  const { left: figuresLeft, right, heads, figures } = figureColumns(rows, columns, frame);
  const x = left + indent;
  const room = Math.min((right - left) * share, figuresLeft - x - 100);
  const texts = rows.map((row) => ({
    label: wrap(row.label, room, { weight: row.bold ? 'bold' : undefined }),
    detail: wrap(row.detail ?? '', room, { size: smallSize, maxLines: 2 }),
    row,
  }));
  let bottom = top + below;
  const placedRows = texts.map(({ row, label, detail }, index): Placed<Row> => {
    const { section, padding = usual } = row;
    const first = section !== rows[index - 1]?.section;
    const start = bottom + (first && section ? (index === 0 ? 28 : 38) : 0);
    bottom = start + Math.max(least, label.height + detail.height + padding);
    const middle = (start + bottom) / 2;
    const heading = section && word(section, left, start - 14, { weight: 'bold' });
    return {
      row,
      top: start,
      middle,
      bottom,
      heading:
        first && section !== undefined ? heading + marks.guide(left, start, right, start) : '',
      words:
        label.at(x, middle - detail.height / 2) +
        detail.at(x, middle + label.height / 2, { fill: palette.muted }),
      figures: figures(row, index, middle),
    };
  });
  const blocks = [...texts.map(({ label }) => label), ...texts.map(({ detail }) => detail)];
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  return {
    rows: placedRows,
    /** Of the columns of figures. */
    heads,
    /** Where the widest label ends: marks have room from there to where figures begin. */
    end: x + widest,
    figuresLeft,
    right,
    bottom,
    notes: shortenedNote(blocks),
  };
}
