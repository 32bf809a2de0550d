import type { CsvDialect } from './dialect.js';
import { cellForm, type TokenTable } from './token-table.js';

/** What was odd about a record. Bits that may be joined. */
export const trouble = {
  /** A quote stands inside a quoted cell without being doubled. */
  stray: 1,
  /** A quoted cell does not end. */
  unclosed: 2,
} as const;

/** How a record is read. */
export interface TokenizeOptions {
  /** Whether the text ends where the file ends. Else a record at its end may be half. */
  readonly final: boolean;
  /**
   * What becomes of a quote inside a quoted cell. `lenient`: it is a character. `append`: it ends
   * the quoted part, and more text follows. `line`: as lenient, but the cell must end on its line,
   * else its first quote is a character too. `literal`: as `line`, and the cell may hold no stray.
   */
  readonly quotes: 'lenient' | 'append' | 'line' | 'literal';
}

/** Where a record ended, and what was odd about it; `next` is -1 when the text ends within it. */
export interface RecordRead {
  next: number;
  trouble: number;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const backslash = 92;
/** A quoted cell with stray quotes that is longer than this is taken for unclosed. */
const longestStrayCell = 2_048;

/**
 * Reads one record from `offset` on into the table, and says where the next begins.
 *
 * Any of CR, LF and CR LF ends a line, in any mixture; CR CR LF counts as one end. Nothing is
 * trimmed but the space of a spaced dialect and blanks between a quote and the next delimiter.
 */
export function readRecord(
  text: string,
  offset: number,
  dialect: CsvDialect,
  options: TokenizeOptions,
  table: TokenTable,
  read: RecordRead,
): void {
  const { delimiter, quote, spaced } = dialect;
  const { final } = options;
  const length = text.length;
  const first = table.cellCount;
  const delimiterCode = delimiter.charCodeAt(0);
  const delimiterLength = delimiter.length;
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0);
  const top = Math.max(delimiterCode, carriageReturn);
  read.trouble = 0;
  let at = offset;
  for (;;) {
    let start = at;
    let code = at < length ? text.charCodeAt(at) : lineFeed;
    // Blanks before a quote are passed over; blanks before other characters stay.
    if (quoteCode >= 0 && (code === space || code === tab) && code !== delimiterCode) {
      let ahead = at + 1;
      while (ahead < length && text.charCodeAt(ahead) === space) ahead += 1;
      if (text.charCodeAt(ahead) === quoteCode && delimiterCode !== space) {
        start = ahead;
        code = quoteCode;
      }
    }
    if (code === quoteCode) {
      const end = quotedEnd(text, start, dialect, options, table, read);
      if (end === -2) {
        table.cellCount = first;
        read.next = -1;
        return;
      }
      if (end >= 0) {
        at = end;
        code = at < length ? text.charCodeAt(at) : lineFeed;
      } else {
        code = 0;
        start = at;
      }
    } else {
      code = 0;
    }
    if (code === 0) {
      if (spaced && at > offset && text.charCodeAt(at) === space) start += 1;
      for (; at < length; at += 1) {
        code = text.charCodeAt(at);
        if (code > top) continue;
        if (code === lineFeed || code === carriageReturn) break;
        if (code === delimiterCode && (delimiterLength === 1 || text.startsWith(delimiter, at))) {
          break;
        }
      }
      if (at === length && !final) {
        table.cellCount = first;
        read.next = -1;
        return;
      }
      table.addCell(start, at, cellForm.plain);
    }
    if (at >= length) {
      read.next = length;
      break;
    }
    code = text.charCodeAt(at);
    if (code === delimiterCode) {
      at += delimiterLength;
      continue;
    }
    if (code === lineFeed) {
      read.next = at + 1;
      break;
    }
    // A carriage return at the very end may be the first half of a pair.
    if (!final && at + 2 >= length) {
      table.cellCount = first;
      read.next = -1;
      return;
    }
    const following = text.charCodeAt(at + 1);
    if (following === lineFeed) read.next = at + 2;
    else if (following === carriageReturn && text.charCodeAt(at + 2) === lineFeed) {
      read.next = at + 3;
    } else read.next = at + 1;
    break;
  }
  // A blank line is a record without cells, so that rows keep their numbers.
  if (table.cellCount === first + 1 && table.starts[first] === table.ends[first]) {
    if (table.forms[first] === cellForm.plain) table.cellCount = first;
  }
  table.addRecord(offset, first);
}

/**
 * Reads a quoted cell that opens at `open` into the table. Gives where it ends (at a delimiter or
 * a line end), -1 when it is no quoted cell after all, -2 when the text ends before it does.
 */
function quotedEnd(
  text: string,
  open: number,
  dialect: CsvDialect,
  { final, quotes }: TokenizeOptions,
  table: TokenTable,
  read: RecordRead,
): number {
  const { delimiter, quote, escape: escaping } = dialect;
  const start = open + 1;
  const length = text.length;
  const quoteCode = quote.charCodeAt(0);
  const byLine = quotes === 'line' || quotes === 'literal';
  const limit = byLine ? lineEnd(text, start) : length;
  let form: number = cellForm.quoted;
  let stray = false;
  let at = start;
  let doubledBeforeDelimiter = -1;
  for (;;) {
    at = text.indexOf(quote, at);
    if (at < 0 || at >= limit || (stray && at - start > longestStrayCell)) {
      if (byLine) {
        if (doubledBeforeDelimiter >= 0) {
          // `"Lab"",` on one line: one quote too many at the end.
          table.addCell(start, doubledBeforeDelimiter + 1, cellForm.quoted);
          read.trouble |= trouble.stray;
          return doubledBeforeDelimiter + 2;
        }
        read.trouble |= trouble.unclosed;
        return -1;
      }
      if (!final && at < 0) return -2;
      read.trouble |= trouble.unclosed;
      const end = at < 0 ? length : Math.min(limit, start + longestStrayCell);
      table.addCell(start, end, form);
      return lineEnd(text, end);
    }
    if (escaping === 'backslash' && isBehindBackslash(text, at, start)) {
      form = cellForm.backslashed;
      at += 1;
      continue;
    }
    const following = at + 1 < length ? text.charCodeAt(at + 1) : -1;
    if (following === -1 && !final) return -2;
    if (following === quoteCode) {
      const afterBoth = closes(text, at + 2, delimiter);
      if (afterBoth >= 0 && doubledBeforeDelimiter < 0 && at > start) doubledBeforeDelimiter = at;
      if (form !== cellForm.backslashed) form = cellForm.doubled;
      at += 2;
      continue;
    }
    const after = closes(text, at + 1, delimiter);
    if (after >= 0) {
      if (!final && after === length) return -2;
      table.addCell(start, at, form);
      if (stray) read.trouble |= trouble.stray;
      return after;
    }
    stray = true;
    read.trouble |= trouble.stray;
    if (quotes === 'literal') return -1;
    if (quotes === 'append') {
      const end = plainEnd(text, at + 1, delimiter);
      table.addCell(start, end, cellForm.appended);
      return end;
    }
    at += 1;
  }
}

/** Where a delimiter or line end follows, blanks passed over; -1 when something else does. */
function closes(text: string, from: number, delimiter: string): number {
  const delimiterCode = delimiter.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return at;
    if (code === delimiterCode && (delimiter.length === 1 || text.startsWith(delimiter, at))) {
      return at;
    }
    if (code !== space && code !== tab) return -1;
    at += 1;
  }
  return at;
}

function plainEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn || text.startsWith(delimiter, at)) break;
    at += 1;
  }
  return at;
}

/** Where the line ends that holds the character at `from`. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) break;
    at += 1;
  }
  return at;
}

function isBehindBackslash(text: string, at: number, start: number): boolean {
  let count = 0;
  while (at - count - 1 >= start && text.charCodeAt(at - count - 1) === backslash) count += 1;
  return count % 2 === 1;
}
