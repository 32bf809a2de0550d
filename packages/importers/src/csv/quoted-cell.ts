import type { CsvDialect } from './dialect.js';
import { lineEnd } from './line-end.js';
import { type RecordRead, type TokenizeOptions, trouble } from './record-trouble.js';
import { cellForm, type TokenTable } from './token-table.js';

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const backslash = 92;
/** A quoted cell with stray quotes that is longer than this is taken for unclosed. */
const longestStrayCell = 2_048;

/**
 * Reads a quoted cell that opens at `open` into the table. Gives where it ends (at a delimiter or
 * a line end), -1 when it is no quoted cell after all, -2 when the text ends before it does.
 */
export function quotedEnd(
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

function isBehindBackslash(text: string, at: number, start: number): boolean {
  let count = 0;
  while (at - count - 1 >= start && text.charCodeAt(at - count - 1) === backslash) count += 1;
  return count % 2 === 1;
}
