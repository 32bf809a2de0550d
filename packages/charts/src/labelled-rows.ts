import type { ChartNote } from './chart.js';
import type { Frame } from './frame.js';
import { shortenedNote } from './notes.js';
import { heightOf, labelSize, smallSize, word, words } from './words.js';
import { wrap } from './wrap.js';

/** What the left of a row says. */
export interface RowLabel {
  readonly label: string;
  /** Smaller, below the label. */
  readonly detail?: string | undefined;
  readonly bold?: boolean | undefined;
  /** Stands above the row, over a line; `''` for the line alone. */
  readonly heading?: string | undefined;
  /** Room to keep free above the row, in pixels. */
  readonly above?: number;
  /** Room about the label; that of all rows where left out. */
  readonly padding?: number;
}

/** Where rows begin, and what each needs, in pixels. */
export interface RowSetting {
  readonly left: number;
  readonly right?: number;
  readonly top: number;
  /** The widest that a label may run. */
  readonly room: number;
  readonly least?: number;
  readonly padding: number;
  /** What is kept free before the labels, not before headings. */
  readonly indent?: number;
}

/** A row in its place; `words` are its heading and its label. */
export type Placed<Row> = Row & {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly heads: string;
  readonly words: string;
};

/** Rows in their places. */
export interface PlacedRows<Row> {
  readonly rows: readonly Placed<Row>[];
  /** Where the widest label ends. */
  readonly end: number;
  readonly bottom: number;
  /** Says how many labels were shortened. */
  readonly notes: readonly ChartNote[];
}

/** Puts rows one below the other, each as tall as its label needs. */
export function placed<Row extends RowLabel>(
  rows: readonly Row[],
  setting: RowSetting,
  { marks, palette, right: edge }: Frame,
): PlacedRows<Row> {
  const { left, right = edge, top, room, least = 0, padding: usual, indent = 0 } = setting;
  const x = left + indent;
  const labels = rows.map(({ label }) => wrap(label, room, { size: labelSize }));
  const details = rows.map(({ detail = '' }) =>
    wrap(detail, room, { size: smallSize, maxLines: 2 }),
  );
  let bottom = top;
  const placedRows = rows.map((row, index): Placed<Row> => {
    const { detail, bold, heading, above = 0, padding = usual } = row;
    const label = labels[index]?.lines ?? [];
    const below = detail ? (details[index]?.lines ?? []) : [];
    const text = heightOf(label.length) + heightOf(below.length, smallSize);
    const start = bottom + above;
    const height = Math.max(least, text + padding);
    const middle = start + height / 2;
    bottom = start + height;
    const small = { size: smallSize, fill: palette.muted };
    return {
      ...row,
      top: start,
      middle,
      bottom,
      heads:
        (heading ? word(heading, left, start - 14, { weight: 'bold' }) : '') +
        (heading === undefined ? '' : marks.guide(left, start, right, start)),
      words:
        words(label, x, middle - heightOf(below.length, smallSize) / 2, {
          weight: bold ? 'bold' : 'regular',
        }) + (below.length > 0 ? words(below, x, middle + heightOf(label.length) / 2, small) : ''),
    };
  });
  const widest = [...labels, ...details].reduce((most, { width }) => Math.max(most, width), 0);
  const notes = [...shortenedNote(labels), ...shortenedNote(details)];
  return { rows: placedRows, end: x + widest, bottom, notes };
}
