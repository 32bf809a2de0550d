import type { SourceLines } from '../source-lines.js';

/** What a stretch of lines is read with. */
export type HunkKind =
  /** Words without any mark of Markdown. */
  | 'plain'
  /** Anything that the Markdown reader has to judge. */
  | 'markdown'
  | 'html'
  | 'pipes'
  | 'tabs'
  /** Code and front matter: no part of the report's words. */
  | 'left out';

/** Lines of the source, counted from 0; `to` is the line after the last. */
export interface Hunk {
  readonly kind: HunkKind;
  readonly from: number;
  readonly to: number;
}

const fence = /^ {0,3}(`{3,}|~{3,})/u;
const htmlBlock =
  /^ {0,3}<(?:!--|[?!]|\/?(?:table|thead|tbody|tr|t[dh]|div|p|h[1-6]|ul|ol|dl|figure|section|article|details|center|script|style|pre|caption|body|html|head|main|header|footer|aside|nav|blockquote|form|iframe|hr)\b)/iu;
const special = /[\\`*_{}[\]<>&~|]/u;
/** A quotation nested so deep is noise; its reading would take the reader's stack. */
const deepQuote = /^(?:\s*>){50}/u;
const marked = /^(?:\s|[#+=>-]|\d{1,9}[.)]|:[ \t]|https?:|www\.)/u;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
/** Longest stretch that the Markdown reader gets in one piece: some of its steps grow with the square. */
const longest = 16_000;

/** The text of a line without its end. */
export function lineText({ text, starts }: SourceLines, line: number): string {
  if (line < 0) return '';
  return text
    .slice(starts[line] ?? text.length, starts[line + 1] ?? text.length)
    .replace(/[\r\n]+$/u, '');
}

/** Whether a line is the row of dashes under a Markdown table's header. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && delimiterRow.test(line);
}

function isPipeRow(line: string): boolean {
  const text = line.trim();
  return text.length > 2 && text.startsWith('|') && text.indexOf('|', 1) > 0;
}

/** Cells of a line with tabs, `0` for lines that are no row of a table. */
function tabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count += 1;
  return line.trim() === '' ? 0 : count;
}

/** Markdown's own signs: a tab behind them is layout, not a border of cells. */
const listSign = /^\s*(?:[-*+>]|\d{1,9}[.)])\s/u;

function isTabRow(line: string): boolean {
  return tabs(line) >= 2 && /\S\s*\t|\t\s*\S/u.test(line) && !listSign.test(line.trimStart());
}

/** Two columns are a table only where a header of words stands above figures; else it is an index. */
function isPairOfColumns(rows: readonly string[]): boolean {
  const pairs = rows.map((row) => row.split('\t'));
  const [header, ...body] = pairs;
  if (header === undefined || body.length < 2) return false;
  const words = header.length === 2 && header.every((cell) => /\p{L}{2}/u.test(cell));
  return words && body.every((pair) => pair.length === 2 && /\d/u.test(pair[1] ?? ''));
}

/** Where the element that begins at a line ends: at its closing tag, or at the next blank line. */
function endOfHtml(lines: SourceLines, from: number): number {
  const first = lineText(lines, from);
  const offset = lines.starts[from] ?? 0;
  const closing = first.trimStart().startsWith('<!--')
    ? /-->/gu
    : /^ {0,3}<(?:script|style|pre)\b/iu.test(first)
      ? /<\/(?:script|style|pre)>/giu
      : null;
  if (closing) {
    closing.lastIndex = offset;
    const found = closing.exec(lines.text);
    return found ? lines.place(found.index).line : lines.starts.length;
  }
  let open = 0;
  for (let line = from; line < lines.starts.length; line += 1) {
    const text = lineText(lines, line);
    open += text.match(/<table\b/giu)?.length ?? 0;
    open -= text.match(/<\/table\b/giu)?.length ?? 0;
    if (text.trim() === '' && open <= 0) return line;
  }
  return lines.starts.length;
}

/** Whether lines are words alone, so that they are one paragraph whatever stands around them. */
function isPlain(rows: readonly string[]): boolean {
  return rows.every((row) => !special.test(row) && !marked.test(row) && !row.endsWith('  '));
}

/**
 * Cuts a Markdown text into hunks by its blank lines. Tables and plain paragraphs, which make up
 * most of a report, are read without the Markdown reader: in time linear to their length, and
 * though they may be broken.
 */
export function hunksOf(lines: SourceLines): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const count = lines.starts.length;
  const add = (kind: HunkKind, from: number, to: number) => {
    const before = hunks.at(-1);
    const size = (lines.starts[to] ?? lines.text.length) - (lines.starts[before?.from ?? 0] ?? 0);
    if (kind === 'markdown' && before?.kind === kind && before.to >= from && size < longest) {
      hunks[hunks.length - 1] = { ...before, to };
    } else if (to > from) hunks.push({ kind, from, to });
  };
  let line = 0;
  if (/^\ufeff?---\s*$/u.test(lineText(lines, 0))) {
    for (let end = 1; end < Math.min(count, 500); end += 1) {
      if (/^(?:---|\.\.\.)\s*$/u.test(lineText(lines, end))) {
        add('left out', 0, end + 1);
        line = end + 1;
        break;
      }
    }
  }
  while (line < count) {
    const text = lineText(lines, line);
    if (text.trim() === '') {
      // Blank lines inside a list stay with it, since the reader tells its nesting by them.
      if (hunks.at(-1)?.kind === 'markdown') add('markdown', line, line + 1);
      line += 1;
      continue;
    }
    const fenced = fence.exec(text)?.[1];
    if (fenced !== undefined) {
      let end = line + 1;
      while (end < count && !lineText(lines, end).trim().startsWith(fenced)) end += 1;
      add('left out', line, Math.min(end + 1, count));
      line = end + 1;
      continue;
    }
    if (htmlBlock.test(text)) {
      const end = Math.max(line + 1, endOfHtml(lines, line));
      add('html', line, end);
      line = end;
      continue;
    }
    const end = endOfTable(lines, line);
    if (end.to > line) {
      add(end.kind, line, end.to);
      line = end.to;
      continue;
    }
    const rows: string[] = [];
    let next = line;
    let size = 0;
    while (next < count) {
      const row = lineText(lines, next);
      const ends =
        next > line &&
        (fence.test(row) || htmlBlock.test(row) || endOfTable(lines, next).to > next);
      if (row.trim() === '' || ends || size > longest) break;
      rows.push(row);
      size += row.length;
      next += 1;
    }
    add(
      isPlain(rows) || size > 2 * longest || rows.some((row) => deepQuote.test(row))
        ? 'plain'
        : 'markdown',
      line,
      next,
    );
    line = next;
  }
  return hunks;
}

/** The line after the last row of a table that begins at a line; the line itself where none does. */
function endOfTable(
  lines: SourceLines,
  from: number,
): { readonly kind: 'pipes' | 'tabs'; readonly to: number } {
  const first = lineText(lines, from);
  if (first.includes('|')) {
    const drawn = isDelimiterRow(lineText(lines, from + 1)) && !isDelimiterRow(first);
    let to = from;
    while (to < lines.starts.length) {
      const row = lineText(lines, to);
      if (row.trim() === '' || !(drawn ? row.includes('|') : isPipeRow(row))) {
        // A row that was broken over two lines: the next line goes on with its cells.
        const broken =
          row.trim() !== '' && to > from && !htmlBlock.test(row) && isBrokenRow(lines, to);
        if (!broken) break;
      }
      to += 1;
    }
    if (drawn || to - from > 1) return { kind: 'pipes', to };
  }
  if (isTabRow(first)) {
    let to = from;
    let inner = 0;
    while (to < lines.starts.length) {
      const row = lineText(lines, to);
      if (tabs(row) === 0 || listSign.test(row.trimStart())) break;
      if (row.trim().includes('\t')) inner += 1;
      to += 1;
    }
    // Rows that only begin with tabs are indented text.
    if (to - from > 1 && inner * 2 >= to - from) return { kind: 'tabs', to };
  } else if (tabs(first) === 1 && !listSign.test(first) && tabs(lineText(lines, from - 1)) !== 1) {
    const rows: string[] = [];
    let to = from;
    while (to < lines.starts.length && tabs(lineText(lines, to)) === 1) {
      rows.push(lineText(lines, to));
      to += 1;
    }
    if (isPairOfColumns(rows)) return { kind: 'tabs', to };
  }
  return { kind: 'pipes', to: from };
}

/** Whether a line without a leading pipe carries on the row above and ends it with a pipe. */
function isBrokenRow(lines: SourceLines, line: number): boolean {
  const above = lineText(lines, line - 1).trimEnd();
  const text = lineText(lines, line).trim();
  return !above.endsWith('|') && text.endsWith('|') && !text.startsWith('|');
}
