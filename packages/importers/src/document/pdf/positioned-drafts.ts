import type { Draft } from '../draft.js';
import { passageOf } from '../text-run.js';
import { joinLines } from './join-lines.js';
import type { PageLine, PageLines } from './page-text.js';
import { positionedRows } from './positioned-table.js';
import { columnsOf, type Segment, segmentsOf } from './segment.js';
import { rowSegments, tableColumns } from './table-columns.js';

const sign = /^(?:[•·▪▫●○◦‣⁃■□➢➤✓✔►▶\uf0b7\uf0a7\uf0d8–-]|\d{1,2}[.)]|[a-z]\))$/u;
const signed = /^([•·▪▫●○◦‣⁃■□➢➤✓✔►▶\uf0b7\uf0a7\uf0d8]|[–-](?=\s))\s*/u;

function textOf(line: PageLine): string {
  return line.texts.map(({ text }) => text).join(' ');
}

/** Whether a line begins with a sign of a list, which stands apart from the words like a cell. */
function listSign(line: PageLine): string | undefined {
  const first = line.texts[0]?.text.trim() ?? '';
  return sign.test(first) ? first : signed.exec(first)?.[1];
}

/** How most of the text looks: what differs from it stands out. */
export interface BodyLook {
  readonly height: number;
  readonly font: string;
}

/** The value that stands behind most letters. */
function mostLetters<Value>(
  pages: readonly PageLines[],
  of: (text: PageLine['texts'][number]) => Value,
): Value | undefined {
  const letters = new Map<Value, number>();
  for (const { lines } of pages) {
    for (const text of lines.flatMap((line) => line.texts)) {
      letters.set(of(text), (letters.get(of(text)) ?? 0) + text.text.length);
    }
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** The letter height and the font that most of a document's text has. */
export function bodyLook(pages: readonly PageLines[]): BodyLook {
  return {
    height: mostLetters(pages, ({ height }) => Math.round(height * 2) / 2) ?? 10,
    font: mostLetters(pages, ({ font }) => font) ?? '',
  };
}

/** Lines that come again on page after page, and page numbers: the page's own furniture. */
export function furniture(pages: readonly PageLines[]): ReadonlySet<PageLine> {
  const seen = new Map<string, PageLine[]>();
  const found = new Set<PageLine>();
  for (const { lines, height } of pages) {
    for (const line of lines) {
      const edge = line.y > height * 0.9 || line.y < height * 0.1;
      const text = textOf(line).trim();
      if (!edge) continue;
      const key = `${Math.round(line.y)} ${text.replaceAll(/\d+/gu, '#')}`;
      const known = seen.get(key);
      if (known) known.push(line);
      else seen.set(key, [line]);
    }
  }
  for (const lines of seen.values()) {
    if (lines.length > 2) for (const line of lines) found.add(line);
  }
  return found;
}

/** The line after the last of the table that begins at a line; the line itself where none does. */
function endOfTable(lines: readonly PageLine[], from: number): number {
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
function linesOfHeader(open: readonly PageLine[], rows: readonly PageLine[]): readonly PageLine[] {
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

/** Two wide columns of prose are a page set in columns, not a table. */
function isPageSetInColumns(lines: readonly PageLine[], width: number): boolean {
  const rows = lines.map((line) => segmentsOf(line));
  const columns = columnsOf(rows);
  if (columns.length !== 2 || lines.length < 6) return false;
  const wide = columns.every(({ x, end }) => end - x > width * 0.28);
  const long = rows.flat().filter(({ x, end }) => end - x > width * 0.24).length;
  return wide && long > rows.flat().length * 0.5;
}

/** What the pages of a document have in common. */
export interface PositionedOptions {
  readonly file: string;
  readonly body: BodyLook;
  /** Lines that are no part of the text: headers, footers, page numbers. */
  readonly skip: ReadonlySet<PageLine>;
  readonly words: ReadonlySet<string>;
}

/** The drafts of a page that says nothing of its structure, told by where its words stand. */
export function positionedDrafts(content: PageLines, options: PositionedOptions): readonly Draft[] {
  const { file, body, skip, words } = options;
  const lines = content.lines.filter((line) => !skip.has(line));
  const { page } = content;
  const drafts: Draft[] = [];
  let open: PageLine[] = [];
  let marker: string | undefined;
  let heading = false;
  const close = () => {
    const own = open;
    open = [];
    if (own.length === 0) return;
    const cells = own.map(({ texts }, index) => {
      const bare = index === 0 && marker !== undefined ? withoutSign(texts, marker) : texts;
      return { page, texts: bare };
    });
    const passage = passageOf(joinLines(cells, { room: null, words }), file);
    if (passage === null) return;
    if (marker !== undefined) drafts.push({ kind: 'list-item', passage, depth: 0, marker });
    else if (heading)
      drafts.push({
        kind: 'heading',
        passage,
        level: levelOf(own[0]?.height ?? body.height, body.height),
      });
    else drafts.push({ kind: 'paragraph', passage });
    marker = undefined;
    heading = false;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const end = endOfTable(lines, at);
    if (end > at) {
      const above = linesOfHeader(open, lines.slice(at, end));
      open = open.slice(0, open.length - above.length);
      close();
      const rows = [...above, ...lines.slice(at, end)];
      if (isPageSetInColumns(rows, content.width)) {
        for (const { x, end: right } of columnsOf(rows.map((row) => segmentsOf(row)))) {
          const part = rows.flatMap((row): readonly PageLine[] => {
            const texts = row.texts.filter((text) => text.x >= x - 1 && text.x < right + 1);
            return texts.length > 0 ? [{ ...row, texts }] : [];
          });
          drafts.push(...positionedDrafts({ ...content, lines: part }, options));
        }
      } else
        drafts.push({
          kind: 'table',
          rows: positionedRows(rows, content, { file, words }),
          drawing: 'columns',
        });
      at = end - 1;
      continue;
    }
    const before = open.at(-1);
    const listed = listSign(line);
    const short = textOf(line).length < 100 && !/[.;,]$/u.test(textOf(line).trim());
    const bold = short && line.texts.every(({ font }) => font !== body.font);
    const large = (line.height > body.height * 1.12 && textOf(line).length < 160) || bold;
    const apart =
      before !== undefined && before.y - line.y > 1.45 * Math.max(line.height, before.height);
    const other =
      before !== undefined &&
      (Math.abs(before.height - line.height) > 0.1 * body.height || heading !== large);
    if (listed !== undefined || apart || other) close();
    if (open.length === 0) {
      marker = listed;
      heading = large && listed === undefined;
    }
    open.push(line);
  }
  close();
  return drafts;
}

function withoutSign(texts: PageLine['texts'], marker: string): PageLine['texts'] {
  const [first, ...others] = texts;
  if (first === undefined) return texts;
  const rest = first.text.trimStart().slice(marker.length);
  const cut = first.text.length - rest.length;
  return rest.trim() === ''
    ? others
    : [{ ...first, text: rest, column: first.column + cut }, ...others];
}

function levelOf(height: number, body: number): number {
  const ratio = height / body;
  if (ratio > 1.6) return 1;
  if (ratio > 1.3) return 2;
  return ratio > 1.12 ? 3 : 4;
}
