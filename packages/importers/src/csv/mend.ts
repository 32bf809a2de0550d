import type { CsvDialect } from './dialect.js';
import { lineEnd } from './line-end.js';
import { plausibility } from './plausibility.js';
import { readRecord } from './read-record.js';
import { type RecordRead, type TokenizeOptions, trouble } from './record-trouble.js';
import { cellForm, TokenTable } from './token-table.js';

/** What was done about a record that could not be read as the rest of the file. */
export type Mending = 'stray-quote' | 'unclosed-quote' | 'other-delimiter' | 'other-quote';

interface Way {
  readonly dialect: CsvDialect;
  readonly quotes: TokenizeOptions['quotes'];
  readonly mending: Mending;
}

const otherDelimiters = [',', ';', '\t', '|', ' '];
/** The least {@link plausibility} of the cells of a row that is read in a way of its own. */
const wholeEnough = 0.45;
/** Lines of a doubtful record that are tried; a longer one is not worth the time. */
const mostRecordsTried = 12;
const scratch = new TokenTable(256);

/**
 * Finds the best way to read a record whose quotes do not match or whose width is not the file's.
 *
 * Every way is judged by how near its records come to the expected width; what a plain reading
 * swallows over several lines must win against those lines read one by one. Gives `undefined` when
 * the plain reading is the best and nothing was wrong with it.
 */
export function wayToRead(
  text: string,
  offset: number,
  dialect: CsvDialect,
  expected: number,
  width: number,
  asRead: RecordRead,
): Way | undefined {
  const { next } = asRead;
  const faulty = asRead.trouble !== 0;
  const severalLines =
    lineEnd(text, offset) < next - 2 && lineEnd(text, offset) < lastLine(text, next);
  const mending: Mending = asRead.trouble & trouble.unclosed ? 'unclosed-quote' : 'stray-quote';
  const lenient: Way = { dialect, quotes: 'lenient', mending };
  const byLine: Way = { dialect, quotes: 'line', mending: 'unclosed-quote' };
  if (expected === 0) {
    if (!faulty) return undefined;
    return severalLines ? byLine : lenient;
  }
  const own = expected >= 3 && (faulty || !severalLines);
  const ofItsOwn = own ? wayOfItsOwn(text, offset, dialect, expected, next) : undefined;
  if (ofItsOwn !== undefined) return ofItsOwn;
  let best: Way | undefined = faulty ? lenient : undefined;
  // Over several lines a stray quote may be the next cell's: then the first was never closed, and
  // the width fits by chance.
  const doubtful = severalLines && expected >= 3 && (asRead.trouble & trouble.stray) !== 0;
  let bestScore = nearness(width, expected) * (doubtful ? 0.7 : 1);
  let bestRecords = 1;
  let bestWholeness = faulty ? tried(text, offset, next, lenient, expected).wholeness : 1;
  const consider = (way: Way): void => {
    const { score, records, wholeness } = tried(text, offset, next, way, expected);
    const gain = score - bestScore || records - bestRecords || wholeness - bestWholeness;
    if (gain > 0) {
      best = way;
      bestScore = score;
      bestRecords = records;
      bestWholeness = wholeness;
    }
  };
  if (faulty) {
    if (dialect.escape === 'doubled' && text.slice(offset, next).includes(`\\${dialect.quote}`)) {
      consider({ ...lenient, dialect: { ...dialect, escape: 'backslash' } });
    }
    if (asRead.trouble & trouble.stray) consider({ ...lenient, quotes: 'append' });
    consider(byLine);
    consider({ ...byLine, quotes: 'literal' });
  } else if (severalLines) {
    // A cell of several lines is lawful. It is given up only for lines that all have the width.
    if (tried(text, offset, next, byLine, expected).score === 1) consider(byLine);
  }
  return best;
}

/** A row that separates or quotes its cells otherwise than the file, and so has the file's width. */
function wayOfItsOwn(
  text: string,
  offset: number,
  dialect: CsvDialect,
  expected: number,
  next: number,
): Way | undefined {
  // Not sought in the whole text: that may be long, and the sign in none of it.
  const record = text.slice(offset, next);
  const has = (sign: string): boolean => record.includes(sign);
  const quote = dialect.quote === '"' ? "'" : '"';
  const ways: Way[] = [];
  if (has(quote)) {
    ways.push({ dialect: { ...dialect, quote }, quotes: 'lenient', mending: 'other-quote' });
  }
  for (const delimiter of otherDelimiters) {
    if (delimiter === dialect.delimiter || !has(delimiter)) continue;
    const own = { ...dialect, delimiter, spaced: false };
    ways.push({ dialect: own, quotes: 'lenient', mending: 'other-delimiter' });
  }
  return ways.find((way) => fits(text, offset, way, expected));
}

/** Reads the lines between `offset` and `end` in one way; how near their widths come on average. */
function tried(
  text: string,
  offset: number,
  end: number,
  { dialect, quotes }: Way,
  expected: number,
): { readonly score: number; readonly records: number; readonly wholeness: number } {
  const read: RecordRead = { next: offset, trouble: 0 };
  let sum = 0;
  let records = 0;
  let wholeness = 0;
  while (read.next < end && records < mostRecordsTried) {
    const from = read.next;
    scratch.clear();
    // After the first record the file goes on as usual, if it can.
    const usual = records > 0 && (quotes === 'line' || quotes === 'literal');
    readRecord(
      text,
      from,
      dialect,
      { final: true, quotes: usual ? 'lenient' : quotes },
      scratch,
      read,
    );
    if (usual && (read.trouble !== 0 || read.next > end)) {
      scratch.clear();
      readRecord(text, from, dialect, { final: true, quotes }, scratch, read);
    }
    const width = scratch.width(0);
    if (width === 0) continue;
    if (records === 0) wholeness = wholenessOf(text);
    sum += nearness(width, expected);
    records += 1;
  }
  // A way that reads beyond the doubtful stretch would swallow what comes after it.
  if (read.next > end || records === 0) return { score: 0, records: 0, wholeness: 0 };
  return { score: sum / records, records, wholeness };
}

/** How whole the cells look that were just tried, on average. */
function wholenessOf(text: string): number {
  let sum = 0;
  for (let cell = 0; cell < scratch.cellCount; cell += 1) {
    sum += plausibility(scratch.textOf(text, cell).trim());
  }
  return sum / Math.max(1, scratch.cellCount);
}

/** Whether a record has just the expected width in some way, and cells that look whole. */
function fits(text: string, offset: number, way: Way, expected: number): boolean {
  const read: RecordRead = { next: offset, trouble: 0 };
  scratch.clear();
  readRecord(text, offset, way.dialect, { final: true, quotes: way.quotes }, scratch, read);
  if (read.trouble !== 0 || scratch.width(0) !== expected) return false;
  let wrapped = 0;
  for (let cell = 0; cell < scratch.cellCount; cell += 1) {
    if (scratch.forms[cell] !== cellForm.plain) wrapped += 1;
    else if (plausibility(scratch.textOf(text, cell).trim()) < wholeEnough) return false;
  }
  return way.mending === 'other-delimiter' || wrapped >= 2;
}

function nearness(width: number, expected: number): number {
  return 1 / (1 + Math.abs(width - expected));
}

/** Where the last line of a stretch begins to end: its line end is not part of its text. */
function lastLine(text: string, end: number): number {
  let at = end;
  while (at > 0 && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at -= 1;
  return at;
}
