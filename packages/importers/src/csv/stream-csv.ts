import type { Issue } from '@partnership-impact/core';
import { type Characters, joinedCharacters } from '../encoding/characters.js';
import type { Decoded } from '../encoding/decode.js';
import type { Encoding } from '../encoding/encoding.js';
import { textWindows } from '../encoding/text-windows.js';
import type { Grid } from '../grid/grid.js';
import { beyondLimit, limitsWith } from '../limits/limits.js';
import { type ByteSource, chunksOf } from './byte-source.js';
import { CsvGrid } from './csv-grid.js';
import { CsvIssues } from './csv-issues.js';
import { detectDialect } from './detect-dialect.js';
import type { CsvDialect } from './dialect.js';
import type { CsvOptions } from './read-csv.js';
import { countLineEnds, linesOfRecords } from './record-lines.js';
import { separatorLine } from './separator-line.js';
import { TokenTable } from './token-table.js';
import { tokenize } from './tokenize.js';

/** Some rows of a CSV file that is read as a stream. Use it before asking for the next. */
export interface CsvStretch {
  /** The rows; places in it count from the top of the file. */
  readonly grid: Grid;
  /** Rows of the file before this stretch. */
  readonly firstRow: number;
  readonly encoding: Encoding;
  readonly dialect: CsvDialect;
  /** All issues up to here. Asking costs time; ask at the end. */
  readonly issues: () => readonly Issue[];
}

/** A stretch with its characters and where the cells lie in them, for those who cut out cells themselves. */
export interface CutStretch extends CsvStretch {
  /** Line ends before this stretch. */
  readonly firstLine: number;
  readonly characters: Characters;
  readonly table: TokenTable;
}

/** A record that is longer than this with a quote open is taken to be unclosed. */
const longestRecord = 4_000_000;

/**
 * Reads a CSV file of any size a stretch at a time, in the memory of a few stretches.
 *
 * Encoding and dialect are told from the first megabyte. Only one table of cells is used: a
 * stretch is good until the next one is asked for.
 *
 * @throws `ImpactError` `limit-exceeded` for more bytes or columns than the limits allow.
 * @example
 * for await (const { grid } of streamCsv(file.stream(), { file: file.name })) rows += grid.rowCount;
 */
export async function* streamCsv(
  source: ByteSource,
  options: CsvOptions,
): AsyncGenerator<CsvStretch> {
  yield* cutStretches(source, options);
}

/** As {@link streamCsv}, with the characters of each stretch. */
export async function* cutStretches(
  source: ByteSource,
  options: CsvOptions,
): AsyncGenerator<CutStretch> {
  const { file, signal, progress } = options;
  const limits = limitsWith(options.limits);
  const issues = new CsvIssues(file);
  const table = new TokenTable(1 << 16);
  let dialect: CsvDialect | undefined;
  let width = 0;
  let before: Characters | undefined;
  let next = 0;
  let row = 0;
  let line = 0;
  let oddLines: Pick<Decoded, 'otherLines' | 'otherEncoding'> = { otherLines: [] };
  const windows = textWindows(chunksOf(source, { file, limits, signal }), options.encoding);
  let current = await windows.next();
  while (!current.done) {
    const { characters: added, bytes, found, otherEncoding } = current.value;
    const following = await windows.next();
    const final = following.done === true;
    const characters = before ? joinedCharacters(before, next, added) : added;
    table.clear();
    let from = 0;
    if (dialect === undefined) {
      const { text } = characters;
      const separator = separatorLine(text);
      const told = detectDialect(separator ? text.slice(separator.end) : text);
      width = options.dialect?.delimiter === undefined && !separator ? told.width : 0;
      dialect = {
        ...told.dialect,
        ...(separator ? { delimiter: separator.delimiter, spaced: false } : {}),
        ...options.dialect,
      };
      from = separator?.end ?? 0;
      if (separator) table.addRecord(0, 0);
    }
    if (otherEncoding !== undefined && oddLines.otherLines.length === 0) {
      oddLines = { otherLines: [line + 1], otherEncoding };
    }
    const mended: [...Parameters<CsvIssues['add']>][] = [];
    const note = (kind: Parameters<CsvIssues['add']>[0], record: number, offset: number) => {
      if (mended.length < 200) mended.push([kind, record, offset]);
      else issues.add(kind, row + record + 1, line + 1);
    };
    next = tokenize(characters, from, dialect, { final, width, mended: note }, table);
    if (table.recordCount === 0 && characters.codes.length > longestRecord) {
      const whole = { final: true, width, most: 1, mended: note };
      next = tokenize({ text: characters.text }, from, dialect, whole, table);
    }
    for (const [kind, record, offset] of mended) {
      issues.add(kind, row + record + 1, line + countLineEnds(characters.codes, 0, offset) + 1);
    }
    for (let record = 0; record < table.recordCount; record += 1) {
      const cells = table.width(record);
      if (cells > limits.columns) throw beyondLimit('columns', file, cells, limits);
    }
    const { encoding } = found;
    yield {
      grid: new CsvGrid(characters, table, { file }, { row, line }),
      firstRow: row,
      firstLine: line,
      characters,
      table,
      encoding,
      dialect,
      issues: () => issues.all({ ...found, ...oddLines }),
    };
    row += table.recordCount;
    line += linesOfRecords(characters, table);
    before = characters;
    progress?.({ bytes, rows: row, issues: issues.count });
    signal?.throwIfAborted();
    current = following;
  }
}
