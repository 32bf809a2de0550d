import type { Characters } from '../encoding/characters.js';
import type { CsvDialect } from './dialect.js';
import { type Mending, wayToRead } from './mend.js';
import { readRecord } from './read-record.js';
import type { RecordRead } from './record-trouble.js';
import { scanRecords } from './scan-records.js';
import type { TokenTable } from './token-table.js';

const mostFaultsInARow = 20;
const quotationMark = 34;
const apostrophe = 39;

/** How a stretch of text is cut into records. */
export interface CutOptions {
  /** Whether the text ends where the file ends. */
  readonly final: boolean;
  /** Cells that a record of this file has; 0 where that is not known yet. */
  readonly width: number;
  /** Records after which to stop. */
  readonly most?: number;
  /** Told of each record that was not as the others: its number in the table, its place in the text. */
  readonly mended?: (mending: Mending, record: number, offset: number) => void;
}

/**
 * Cuts text into records and cells. Adds to the table; nothing of the text is copied, and it is not
 * asked for as long as records are ordinary.
 *
 * @param characters Where codes stand by the text ordinary records are read many times as fast.
 * @returns Where the first record begins that is not whole yet: the text's length when `final`.
 */
export function tokenize(
  characters: Pick<Characters, 'text'> & Partial<Characters>,
  from: number,
  dialect: CsvDialect,
  options: CutOptions,
  table: TokenTable,
): number {
  const { final, width: expected, most = Number.POSITIVE_INFINITY, mended } = options;
  const { codes } = characters;
  const length = codes?.length ?? characters.text.length;
  const otherQuote = dialect.quote === '"' ? apostrophe : quotationMark;
  const lenient = { final, quotes: 'lenient' } as const;
  const read: RecordRead = { next: from, trouble: 0 };
  const byLine = { final, quotes: 'line' } as const;
  let faultsInARow = 0;
  const isPlain = !dialect.spaced && dialect.delimiter.length === 1 && expected > 1;
  let offset = from;
  while (offset < length && table.recordCount < most) {
    if (codes !== undefined && isPlain) {
      offset = scanRecords(codes, offset, dialect, expected, most, table);
      if (offset >= length || table.recordCount >= most) break;
    }
    const { text } = characters;
    const firstCell = table.cellCount;
    // After many faults in a row quotes mean nothing here; to look for their ends would take long.
    const hopeless = faultsInARow > mostFaultsInARow;
    readRecord(text, offset, dialect, hopeless ? byLine : lenient, table, read);
    if (read.next < 0) return offset;
    if (hopeless) {
      if (read.trouble === 0) faultsInARow = 0;
      else mended?.('unclosed-quote', table.recordCount - 1, offset);
      offset = read.next;
      continue;
    }
    const record = table.recordCount - 1;
    const width = table.cellCount - firstCell;
    const isOdd =
      read.trouble !== 0 ||
      (expected > 1 && width > 0 && (width !== expected || text.charCodeAt(offset) === otherQuote));
    if (isOdd) {
      const way = wayToRead(text, offset, dialect, expected, width, read);
      faultsInARow = way?.quotes === 'line' || way?.quotes === 'literal' ? faultsInARow + 1 : 0;
      if (way !== undefined) {
        mended?.(way.mending, record, offset);
        table.cellCount = firstCell;
        table.recordCount = record;
        const { dialect: own, quotes } = way;
        readRecord(text, offset, own, { final: true, quotes }, table, read);
      }
    }
    if (!isOdd) faultsInARow = 0;
    offset = read.next;
  }
  return offset;
}
