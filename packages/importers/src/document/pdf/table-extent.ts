import { textOf } from './line-text.js';
import { listSign } from './list-sign.js';
import type { PageLine } from './page-text.js';
import { columnsOf, type Segment, segmentsOf } from './segment.js';
import { rowSegments, tableColumns } from './table-columns.js';

/** The line after the last of the table that begins at a line; the line itself where none does. */
export function endOfTable(lines: readonly PageLine[], from: number): number {
  const rows: (readonly Segment[])[] = [];
  const start = lines[from];
  const first = start ? textOf(start) : '';
  let to = from;
  let several = 0;
  let columns: ReturnType<typeof columnsOf> = [];
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    const before = lines[to - 1];
    if (line === undefined) break;
    const inColumn = to > from && (line.texts[0]?.x ?? 0) > (columns[0]?.end ?? 0);
    if (listSign(line) !== undefined && !inColumn) break;
    if (to > from && before && before.y - line.y > 4 * line.height) break;
    const segments = rowSegments(line, columns);
    // The header again begins the next table, whose columns may stand elsewhere.
    if (to > from + 1 && segments.length > 2 && textOf(line) === first) {
      to -= sharedAbove(lines, from, to);
      break;
    }
    if (segments.length < 2) {
      const [only] = segments;
      if (only === undefined || to === from) break;
      const covered = columns.filter(({ x, end }) => only.x < end && only.end > x).length;
      // Words that run over two columns stand below the table; so does what begins left of it.
      if (covered > 1 || only.x < (columns[0]?.x ?? 0) - 3) break;
      if (covered === 1 && isProse(lines, to, columns)) break;
    }
    const next = columnsOf([...rows, segments]);
    // A line that closes most gutters is no row of this table.
    if (columns.length > 1 && next.length * 2 <= columns.length) break;
    rows.push(segments);
    columns = next;
    if (segments.length > 1) several += 1;
  }
  return several > 1 && columns.length > 1 ? to : from;
}

/** How many lines right above two places are the same: the first lines of a header. */
function sharedAbove(lines: readonly PageLine[], one: number, other: number): number {
  let count = 0;
  while (count < 3) {
    const [above, before] = [lines[one - count - 1], lines[other - count - 1]];
    if (!above || !before || other - count - 1 <= one || textOf(above) !== textOf(before)) break;
    count += 1;
  }
  return count;
}

/** Whether lines of words alone follow, so that the table is over. */
function isProse(
  lines: readonly PageLine[],
  from: number,
  columns: readonly { x: number }[],
): boolean {
  const next = lines.slice(from, from + 12);
  const onlyFirst = next.every((line) => {
    const segments = segmentsOf(line);
    return segments.length === 1 && Math.abs((segments[0]?.x ?? 0) - (columns[0]?.x ?? 0)) < 3;
  });
  return onlyFirst && next.length > 0;
}

/** Lines right above a table that stand in one of its columns each: the first lines of its header. */
export function linesOfHeader(
  open: readonly PageLine[],
  rows: readonly PageLine[],
): readonly PageLine[] {
  const columns = tableColumns(rows);
  let below = rows[0];
  let from = open.length;
  for (let at = open.length - 1; at >= 0 && open.length - at < 4; at -= 1) {
    const line = open[at];
    if (line === undefined || below === undefined || line.y - below.y > 1.3 * line.height) break;
    const inside = segmentsOf(line).every(
      ({ x, end }) =>
        columns.filter((column) => x < column.end && end > column.x).length === 1 &&
        columns.some((column) => x >= column.x - 3 && end <= column.end + 12),
    );
    if (!inside) break;
    from = at;
    below = line;
  }
  return open.slice(from);
}
