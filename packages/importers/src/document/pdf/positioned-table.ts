import type { DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import { type CellLine, joinLines } from './join-lines.js';
import type { PageLine, PageLines } from './page-text.js';
import { columnRooms, columnsOf, segmentsOf } from './segment.js';

/**
 * The first line of each row. Where most lines that stand close below another fill few columns,
 * they go on with its cells and rows are told by wider gaps; else a line begins a row when it
 * fills half of the columns.
 */
function rowStarts(
  lines: readonly PageLine[],
  filled: readonly number[],
  columns: number,
): readonly number[] {
  const gaps = lines.map((line, index) => (lines[index - 1]?.y ?? line.y) - line.y);
  const sorted = gaps.slice(1).toSorted((one, other) => one - other);
  const least = sorted[Math.floor(sorted.length * 0.1)] ?? 0;
  const isWide = (index: number) => (gaps[index] ?? 0) > least * 1.12;
  const isFull = (index: number) => (filled[index] ?? 0) * 2 >= columns;
  const close = lines.map((_, index) => index).filter((index) => index > 0 && !isWide(index));
  const goOn = close.filter((index) => !isFull(index)).length;
  const byGaps = goOn * 2 > close.length;
  return lines.flatMap((_, index) => {
    return index === 0 || (byGaps ? isWide(index) : isFull(index)) ? [index] : [];
  });
}

/** Reads a table from lines of segments that share columns. */
export function positionedRows(
  lines: readonly PageLine[],
  { page }: PageLines,
  { file, words }: { readonly file: string; readonly words: ReadonlySet<string> },
): readonly DocumentRow[] {
  const segments = lines.map((line) => segmentsOf(line));
  const columns = columnsOf(segments);
  const rooms = columnRooms(columns);
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
      return cellOf(joinLines(own, { room: rooms[number] ?? null, words }), {
        file,
        column: number,
        page,
        ...place,
      });
    });
    return { cells, header: false };
  });
}
