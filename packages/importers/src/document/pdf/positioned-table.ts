import type { DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import { type CellLine, joinLines } from './join-lines.js';
import type { PageLine, PageLines } from './page-text.js';
import { type Column, columnRooms, type Segment } from './segment.js';
import { rowSegments, tableColumns } from './table-columns.js';

/** The lines in which each column has words. */
function linesByColumn(
  segments: readonly (readonly Segment[])[],
  columns: readonly Column[],
): readonly (readonly number[])[] {
  const found = columns.map((): number[] => []);
  segments.forEach((row, line) => {
    for (const column of new Set(row.map((segment) => columnIndex(segment, columns)))) {
      found[column]?.push(line);
    }
  });
  return found;
}

/** The column in which a segment begins. */
function columnIndex({ x }: Segment, columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.x - 1.5 <= x),
  );
}

/**
 * The first line of each row. Lines of one cell stand closest together, so lines of a column that
 * stand so close are one cell, and a row ends where no cell goes on, be its cells set at the top or
 * in the middle. Where rows stand as close as lines, a line begins a row when it fills half of the
 * columns.
 */
function rowStarts(
  lines: readonly PageLine[],
  segments: readonly (readonly Segment[])[],
  columns: readonly Column[],
): readonly number[] {
  const full = segments.flatMap((row, line) =>
    line === 0 || row.length * 2 >= columns.length ? [line] : [],
  );
  const pairs = linesByColumn(segments, columns).flatMap((own) =>
    own.slice(1).map((to, index) => {
      const from = own[index] ?? to;
      const height = lines[to]?.height ?? 0;
      return { from, to, height, gap: (lines[from]?.y ?? 0) - (lines[to]?.y ?? 0) };
    }),
  );
  const least = Math.min(...pairs.flatMap(({ gap, height }) => (gap >= 0.9 * height ? [gap] : [])));
  const inside = new Set<number>();
  for (const { from, to, gap } of pairs) {
    if (gap > least * 1.12) continue;
    for (let line = from + 1; line <= to; line += 1) inside.add(line);
  }
  const starts = lines.map((_, line) => line).filter((line) => !inside.has(line));
  return starts.length < full.length * 0.4 ? full : starts;
}

/** Brings a column whose header stands in the middle, beside its cells, together with them. */
function withoutHalfColumns(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  const [header, ...body] = rows;
  if (!header) return rows;
  const isHeaderOnly = (column: number) =>
    header.cells[column]?.text !== '' && body.every(({ cells }) => cells[column]?.text === '');
  const isBodyOnly = (column: number) =>
    header.cells[column]?.text === '' && body.some(({ cells }) => cells[column]?.text !== '');
  const drop = header.cells.findIndex(
    (_, column) => isHeaderOnly(column) && (isBodyOnly(column - 1) || isBodyOnly(column + 1)),
  );
  if (drop < 0) return rows;
  const keep = isBodyOnly(drop - 1) ? drop - 1 : drop + 1;
  const merged = rows.map((row): DocumentRow => {
    const moved = row === header ? row.cells[drop] : row.cells[keep];
    const cells = row.cells
      .map((cell, column) => (column === keep && moved ? moved : cell))
      .filter((_, column) => column !== drop)
      .map((cell, column) => ({ ...cell, column }));
    return { ...row, cells };
  });
  return withoutHalfColumns(merged);
}

/** Reads a table from lines of segments that share columns. */
export function positionedRows(
  lines: readonly PageLine[],
  { page }: PageLines,
  { file, words }: { readonly file: string; readonly words: ReadonlySet<string> },
): readonly DocumentRow[] {
  const columns = tableColumns(lines);
  const segments = lines.map((line) => rowSegments(line, columns));
  const rooms = columnRooms(columns);
  const starts = rowStarts(lines, segments, columns);
  const rows = starts.map((from, index): DocumentRow => {
    const to = starts[index + 1] ?? lines.length;
    const cells = columns.map((_, number) => {
      const own = segments.slice(from, to).flatMap((row): readonly CellLine[] => {
        const inside = row.filter((segment) => columnIndex(segment, columns) === number);
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
  return withoutHalfColumns(rows);
}
