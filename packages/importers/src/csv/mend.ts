import type { CsvDialect } from './dialect.js';
import { plausibility } from './plausibility.js';
import {
  lineEnd,
  type RecordRead,
  readRecord,
  type TokenizeOptions,
  trouble,
} from './read-record.js';
import { TokenTable } from './token-table.js';

/** What was done about a record that could not be read as the rest of the file. */
export type Mending = 'stray-quote' | 'unclosed-quote' | 'other-delimiter' | 'other-quote';

interface Way {
  readonly dialect: CsvDialect;
  readonly quotes: TokenizeOptions['quotes'];
  readonly mending: Mending;
}

const otherDelimiters = [',', ';', '\t', '|', ' '];
/** Lines of a doubtful record that are tried; a longer one is not worth the time. */
/** The least {@link plausibility} of the cells of a row that is read in a way of its own. */
const wholeEnough = 0.45;
const mostRecordsTried = 64;
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
  let best: Way | undefined = faulty ? lenient : undefined;
  let bestScore = nearness(width, expected);
  let bestRecords = 1;
  const consider = (way: Way): void => {
    const { score, records } = tried(text, offset, next, way, expected);
    if (score > bestScore || (score === bestScore && records > bestRecords)) {
      best = way;
      bestScore = score;
      bestRecords = records;
    }
  };
  if (faulty || severalLines) {
    if (dialect.escape === 'doubled' && text.slice(offset, next).includes(`\\${dialect.quote}`)) {
      consider({ ...lenient, dialect: { ...dialect, escape: 'backslash' } });
    }
    if (asRead.trouble & trouble.stray) consider({ ...lenient, quotes: 'append' });
    consider(byLine);
  } else if (expected >= 3 && width !== expected) {
    for (const delimiter of otherDelimiters) {
      if (bestScore === 1) break;
      const found = text.indexOf(delimiter, offset);
      if (delimiter === dialect.delimiter || found < 0 || found >= next) continue;
      const way: Way = {
        dialect: { ...dialect, delimiter, spaced: false },
        quotes: 'lenient',
        mending: 'other-delimiter',
      };
      if (fits(text, offset, next, way, expected)) consider(way);
    }
    const other = dialect.quote === '"' ? "'" : '"';
    const found = text.indexOf(other, offset);
    if (bestScore < 1 && found >= 0 && found < next) {
      const way: Way = {
        dialect: { ...dialect, quote: other },
        quotes: 'line',
        mending: 'other-quote',
      };
      if (fits(text, offset, next, way, expected)) consider(way);
    }
  }
  return best;
}

/** Reads the lines between `offset` and `end` in one way; how near their widths come on average. */
function tried(
  text: string,
  offset: number,
  end: number,
  { dialect, quotes }: Way,
  expected: number,
): { readonly score: number; readonly records: number } {
  const read: RecordRead = { next: offset, trouble: 0 };
  let sum = 0;
  let records = 0;
  while (read.next < end && records < mostRecordsTried) {
    scratch.clear();
    readRecord(text, read.next, dialect, { final: true, quotes }, scratch, read);
    const width = scratch.width(0);
    if (width === 0) continue;
    sum += nearness(width, expected);
    records += 1;
  }
  // A way that reads beyond the doubtful stretch would swallow what comes after it.
  if (read.next > end || records === 0) return { score: 0, records: 0 };
  return { score: sum / records, records };
}

/** Whether a record has just the expected width in some way, and cells that look whole. */
function fits(text: string, offset: number, end: number, way: Way, expected: number): boolean {
  if (tried(text, offset, end, way, expected).score < 1) return false;
  for (let cell = 0; cell < scratch.cellCount; cell += 1) {
    if (plausibility(scratch.textOf(text, cell).trim()) < wholeEnough) return false;
  }
  return true;
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
