import type { PageLine, PageText } from './page-text.js';

/** Texts of a line without a wide gap between them. */
export interface Segment {
  readonly x: number;
  readonly end: number;
  readonly texts: readonly PageText[];
}

/** A gap wider than this many letter heights parts two columns. */
const gutter = 0.75;

/** Cuts a line where the page leaves wide gaps. */
export function segmentsOf({ texts }: PageLine): readonly Segment[] {
  const segments: { x: number; end: number; texts: PageText[] }[] = [];
  for (const text of texts) {
    const last = segments.at(-1);
    if (last && text.x - last.end <= gutter * text.height) {
      last.texts.push(text);
      last.end = Math.max(last.end, text.x + text.width);
    } else segments.push({ x: text.x, end: text.x + text.width, texts: [text] });
  }
  return segments;
}

/** A stretch of the page's width. */
export interface Column {
  x: number;
  end: number;
}

/** Columns as stretches of the page's width that some text covers. */
export function columnsOf(rows: readonly (readonly Segment[])[]): readonly Column[] {
  const segments = rows.flat().toSorted((one, other) => one.x - other.x);
  const columns: Column[] = [];
  for (const { x, end } of segments) {
    const last = columns.at(-1);
    if (last && x < last.end + 1) last.end = Math.max(last.end, end);
    else columns.push({ x, end });
  }
  return columns;
}

/** The least space between two columns of a table in points. */
const gutterPoints = 11.5;

/** How wide a line of each column may be: up to the next column, less a gutter. */
export function columnRooms(columns: readonly (Column | null)[]): readonly (number | null)[] {
  return columns.map((column, index) => {
    const next = columns.slice(index + 1).find((other) => other !== null);
    if (!column) return null;
    const own = column.end - column.x;
    return next ? Math.max(own, next.x - column.x - gutterPoints) : own;
  });
}
