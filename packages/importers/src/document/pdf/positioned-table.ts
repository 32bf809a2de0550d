import type { DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import { type CellLine, joinLines } from './join-lines.js';
import type { PageLine, PageLines, PageText } from './page-text.js';

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

interface Column {
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

/**
 * The first line of each row. Lines of one cell stand closer than rows do; where all lines are
 * equally far apart, a line begins a row when it fills half of the columns.
 */
function rowStarts(
  lines: readonly PageLine[],
  filled: readonly number[],
  columns: number,
): readonly number[] {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const sorted = gaps.toSorted((one, other) => one - other);
  const least = sorted[Math.floor(sorted.length * 0.1)] ?? 0;
  const most = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const parted = most > least * 1.15;
  return lines.flatMap((_, index) => {
    if (index === 0) return [0];
    const gap = gaps[index - 1] ?? 0;
    const wide = gap > least * 1.12;
    const full = (filled[index] ?? 0) * 2 >= columns;
    return (parted ? wide : full) ? [index] : [];
  });
}

/** Reads a table from lines of segments that share columns. */
export function positionedRows(
  lines: readonly PageLine[],
  { page }: PageLines,
  file: string,
): readonly DocumentRow[] {
  const segments = lines.map((line) => segmentsOf(line));
  const columns = columnsOf(segments);
  const filled = segments.map((row) => row.length);
  const starts = rowStarts(lines, filled, columns.length);
  return starts.map((from, index): DocumentRow => {
    const to = starts[index + 1] ?? lines.length;
    const cells = columns.map((column, number) => {
      const own = segments.slice(from, to).flatMap((row): readonly CellLine[] => {
        const inside = row.filter(({ x }) => x >= column.x - 0.5 && x < column.end + 0.5);
        const texts = inside.flatMap((segment) => segment.texts);
        return texts.length > 0 ? [{ page, texts }] : [];
      });
      const first = own[0]?.texts[0];
      const place = { line: first?.line ?? lines[from]?.number ?? 1, at: first?.column ?? 1 };
      return cellOf(joinLines(own, column.end - column.x), {
        file,
        column: number,
        page,
        ...place,
      });
    });
    return { cells, header: false };
  });
}
