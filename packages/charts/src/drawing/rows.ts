import type { Column } from '../columns.js';
import type { Frame } from '../frame.js';
import { shortenedNote } from '../notes.js';
import { lineHeight, smallSize, wrap } from '../text.js';
import { figureColumns } from './figure-columns.js';

/** What a row says of itself. */
export interface RowLabel {
  readonly label: string;
  /** Smaller, below the label. */
  readonly detail?: string | undefined;
  readonly bold?: boolean | undefined;
  /** Stands above the first row that has it. */
  readonly section?: string | undefined;
}

/** What rows need. */
export interface RowSetting {
  /** The widest that labels may run, as a part of the whole. */
  readonly share: number;
  /** Room above and below a label together, in pixels. */
  readonly padding: number;
}

/** A row in its place. */
export interface Placed<Row> {
  readonly row: Row;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/**
 * Measures rows with their labels at the left and their figures at the right, each as tall as its
 * label needs. Where the columns of figures have heads, lines part the rows.
 */
export function measured<Row extends RowLabel>(
  rows: readonly Row[],
  { share, padding }: RowSetting,
  frame: Frame,
  columns: readonly Column<Row>[] = [],
) {
  const { left, marks, palette } = frame;
  const { left: figuresLeft, right, heads, figures } = figureColumns(rows, columns, frame);
  const widest = Math.min((frame.right - left) * share, figuresLeft - left - 100);
  const texts = rows.map((row) => ({
    row,
    label: wrap(row.label, widest, { weight: row.bold ? 'bold' : 'regular' }),
    detail: wrap(row.detail ?? '', widest, { size: smallSize, maxLines: 2 }),
  }));
  const blocks = [...texts.map(({ label }) => label), ...texts.map(({ detail }) => detail)];
  const labelsWidth = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  const guide = (y: number) => (heads === '' ? '' : marks.guide(left, y, right, y));
  return {
    /** From where to where there is room for marks. */
    room: [left + labelsWidth + 14, figuresLeft - 8] as const,
    /** Of the figures. */
    right,
    notes: shortenedNote(blocks),
    /** Puts the rows one below the other, and writes all but their marks. */
    placedFrom: (start: number) => {
      let svg = heads;
      let bottom = heads === '' ? start : start + 14;
      const places = texts.map(({ row, label, detail }, index): Placed<Row> => {
        const { section } = row;
        if (section && section !== rows[index - 1]?.section) {
          const head = wrap(section, right - left, { weight: 'bold' });
          const more = head.height - lineHeight;
          bottom += (index === 0 ? 28 : 38) + more;
          svg += head.at(left, bottom - 14 - more / 2) + guide(bottom);
        } else if (index === 0) {
          svg += guide(bottom);
        }
        const top = bottom;
        bottom += Math.max(lineHeight, label.height + detail.height) + padding;
        const middle = (top + bottom) / 2;
        svg += label.at(left, middle - detail.height / 2);
        svg += detail.at(left, middle + label.height / 2, { fill: palette.muted });
        svg += figures(row, index, middle) + guide(bottom);
        return { row, top, middle, bottom };
      });
      return { rows: places, svg, bottom };
    },
  };
}

/** Rows from the top of the frame on; see {@link measured}. */
export function placed<Row extends RowLabel>(
  rows: readonly Row[],
  setting: RowSetting,
  frame: Frame,
  columns: readonly Column<Row>[] = [],
) {
  const { placedFrom, ...rest } = measured(rows, setting, frame, columns);
  return { ...rest, ...placedFrom(frame.top) };
}
