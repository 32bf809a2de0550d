import type { CsvDialect } from './dialect.js';
import { quotedEnd } from './quoted-cell.js';
import type { RecordRead, TokenizeOptions } from './record-trouble.js';
import { cellForm, type TokenTable } from './token-table.js';

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;

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
