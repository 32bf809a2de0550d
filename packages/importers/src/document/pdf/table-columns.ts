import type { PageLine, PageText } from './page-text.js';
import { type Column, type Segment, segmentsOf } from './segment.js';

function overlaps({ x, width }: PageText, column: Column): boolean {
  return x < column.end - 0.5 && x + width > column.x + 0.5;
}

/**
 * Where in the columns a text stands: one of them, none (-1), or across several (`null`). A text that
 * begins in a column and runs a little into the next stands in its own.
 */
function columnOf(text: PageText, columns: readonly Column[]): number | null {
  const met = columns.flatMap((column, index) => (overlaps(text, column) ? [index] : []));
  const [first = -1, second] = met;
  if (second === undefined) return first;
  const into = text.x + text.width - (columns[second]?.x ?? 0);
  return met.length === 2 && into < 3 ? first : null;
}

/** Cuts a text that the file holds in one piece though it runs from one cell into the next. */
function cutAtBorders(text: PageText, columns: readonly Column[]): readonly PageText[] {
  const next = columns.find(
    ({ x }) => x > text.x + text.height && x < text.x + text.width - text.height / 2,
  );
  if (!next || columnOf(text, columns) !== null) return [text];
  const about = ((next.x - text.x) / text.width) * text.text.length;
  const spaces = [...text.text.matchAll(/\s+(?=\S)/gu)].map(
    ({ index, 0: space }) => index + space.length,
  );
  const at = spaces.find((offset) => Math.abs(offset - about) <= 2.5);
  if (at === undefined) return [text];
  const left = text.text.slice(0, at).trimEnd();
  const rest = { ...text, text: text.text.slice(at), x: next.x, column: text.column + at };
  const width = Math.max(1, text.x + text.width - next.x);
  return [
    { ...text, text: left, width: Math.max(1, next.x - text.x - 2) },
    ...cutAtBorders({ ...rest, width }, columns),
  ];
}

/**
 * Cuts a line at the gaps, and where a cell reaches right up to the next at the borders of known
 * columns. A line with words across a border is cut at its gaps alone.
 */
export function rowSegments(line: PageLine, columns: readonly Column[]): readonly Segment[] {
  const plain = segmentsOf(line);
  const crosses = plain.some(
    ({ x, end }) =>
      columns.filter((column) => x < column.end - 0.5 && end > column.x + 0.5).length > 1,
  );
  if (!crosses) return plain;
  const segments: { x: number; end: number; texts: PageText[]; column: number }[] = [];
  // A line of one or two pieces that runs over borders is a sentence, not a row.
  const texts =
    line.texts.length < 3 ? line.texts : line.texts.flatMap((one) => cutAtBorders(one, columns));
  for (const text of texts) {
    const column = columnOf(text, columns);
    if (column === null) return plain;
    const last = segments.at(-1);
    if (last && last.column === column && column >= 0) {
      last.texts.push(text);
      last.end = Math.max(last.end, text.x + text.width);
    } else segments.push({ x: text.x, end: text.x + text.width, texts: [text], column });
  }
  return segments;
}

/** Cuts columns at places where texts begin line after line and that no text runs across. */
function atEdges(lines: readonly PageLine[], columns: readonly Column[]): readonly Column[] {
  const texts = lines.flatMap((line) => line.texts);
  const starts = new Map<number, number>();
  for (const { x } of texts) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const edges = [...starts]
    .filter(([x, count]) => {
      if (count < 3 || count * 8 < lines.length) return false;
      return !texts.some((text) => text.x < x - 1.5 && text.x + text.width > x + 1.5);
    })
    .map(([x]) => x);
  return columns.flatMap((column): readonly Column[] => {
    const inner = edges.filter((x) => x > column.x + 2 && x < column.end - 2);
    if (inner.length === 0) return [column];
    const borders = [column.x, ...inner.toSorted((one, other) => one - other)];
    return borders.map((x, index) => {
      const next = borders[index + 1];
      const own = texts.filter((text) => text.x >= x - 1.5 && text.x < (next ?? column.end) - 1.5);
      const end = Math.max(x + 1, ...own.map((text) => text.x + text.width));
      return { x, end: Math.min(end, (next ?? column.end + 1) - 0.5) };
    });
  });
}

/** Brings a column that few lines fill together with the nearer of its neighbours. */
function withoutSparse(lines: readonly PageLine[], columns: readonly Column[]): readonly Column[] {
  const filled = columns.map(
    (column) => lines.filter((line) => line.texts.some((text) => overlaps(text, column))).length,
  );
  const most = Math.max(0, ...filled);
  const sparse = filled.findIndex((count) => count < 2 || count * 8 < most);
  if (sparse < 0 || columns.length < 3) return columns;
  const gapTo = (other: number) => {
    const [left, right] = [columns[Math.min(sparse, other)], columns[Math.max(sparse, other)]];
    return left && right ? right.x - left.end : Number.POSITIVE_INFINITY;
  };
  const to = gapTo(sparse - 1) <= gapTo(sparse + 1) ? sparse - 1 : sparse + 1;
  // A column of its own that is far from others is a narrow one, not a part of a cell.
  if (gapTo(to) > 8) return columns;
  const first = Math.min(sparse, to);
  const merged = columns.flatMap((column, index): readonly Column[] => {
    if (index === first) return [{ x: column.x, end: columns[first + 1]?.end ?? column.end }];
    return index === first + 1 ? [] : [column];
  });
  return withoutSparse(lines, merged);
}

/** Columns as stretches that lines cover, parted where next to none does. */
function coveredColumns(lines: readonly PageLine[]): readonly Column[] {
  const texts = lines.flatMap((line) => line.texts);
  const right = Math.ceil(Math.max(0, ...texts.map(({ x, width }) => x + width)));
  const covered = new Array<number>(Math.min(right + 2, 5000)).fill(0);
  for (const { x, width } of texts) {
    for (let at = Math.max(0, Math.ceil(x)); at < x + width && at < covered.length; at += 1) {
      covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  // In a long table a line or two may run into the gap beside it.
  const stray = lines.length < 12 ? 0 : Math.max(1, Math.floor(lines.length * 0.04));
  return stretchesOf(covered, 0).flatMap((column): readonly Column[] => {
    const part = covered.map((count, at) => (at >= column.x && at < column.end ? count : 0));
    const inner = stray > 0 ? stretchesOf(part, stray) : [];
    if (inner.length < 2) return [column];
    return inner.map(({ x, end }, index) => ({
      x: index === 0 ? column.x : x,
      end: index === inner.length - 1 ? column.end : end,
    }));
  });
}

/** Stretches that more than so many lines cover; gaps of less than two points part none. */
function stretchesOf(covered: readonly number[], stray: number): readonly Column[] {
  const columns: Column[] = [];
  let open: Column | undefined;
  covered.forEach((count, at) => {
    if (count <= stray) return;
    if (open && at - open.end < 2) open.end = at + 1;
    else {
      open = { x: at, end: at + 1 };
      columns.push(open);
    }
  });
  return columns;
}

/** The columns of a table's lines, by the gaps between them and by where words begin. */
export function tableColumns(lines: readonly PageLine[]): readonly Column[] {
  return atEdges(lines, withoutSparse(lines, coveredColumns(lines)));
}
