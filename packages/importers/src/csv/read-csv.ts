import { ImpactError, type Issue } from '@partnership-impact/core';
import { type CharCodes, charactersOf } from '../encoding/characters.js';
import { decode } from '../encoding/decode.js';
import type { Encoding } from '../encoding/encoding.js';
import type { Grid } from '../grid/grid.js';
import { beyondLimit, type Limits, limitsWith } from '../limits/limits.js';
import { type ByteSource, bytesOf } from './byte-source.js';
import { type CellExtent, CsvGrid } from './csv-grid.js';
import { CsvIssues } from './csv-issues.js';
import { detectDialect } from './detect-dialect.js';
import type { CsvDialect } from './dialect.js';
import { countLineEnds } from './record-lines.js';
import { separatorLine } from './separator-line.js';
import { TokenTable } from './token-table.js';
import { tokenize } from './tokenize.js';
import { commonWidth } from './widths.js';

/** What is known of a CSV file before it is read. What is not said is found out. */
export interface CsvOptions {
  /** The file's name, for places and messages. */
  readonly file: string;
  readonly encoding?: Encoding;
  /** What is known of its delimiter and quotes. With a delimiter, no row is read in another way. */
  readonly dialect?: Partial<CsvDialect>;
  readonly limits?: Partial<Limits>;
  /** Stops the reading; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told now and then how far the reading is. */
  readonly progress?: (progress: CsvProgress) => void;
}

/** How far a reading is. */
export interface CsvProgress {
  readonly bytes: number;
  readonly rows: number;
  readonly issues: number;
}

/** A CSV file that was read, and how it was understood. */
export interface CsvRead {
  readonly grid: Grid;
  /** Where a cell stands in the decoded text; row and column count from 0, as in the grid. */
  readonly extent: (row: number, column: number) => CellExtent | undefined;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly dialect: CsvDialect;
  readonly issues: readonly Issue[];
}

const recordsAtOnce = 2_048;

/**
 * Reads a CSV file whole.
 *
 * Encoding, delimiter, quote and escape are found out; a first line `sep=;` is obeyed. Every line
 * is a row, blank ones too; rows keep the cells they have. A quote that does not close costs its
 * line only, and is an issue at its place. Cells are text as it stands: nothing is trimmed, and
 * nothing is taken for a number.
 *
 * @throws `ImpactError` `limit-exceeded` for more cells or columns than the limits allow,
 *   `unreadable-input` for a file without any text.
 * @example
 * const { grid, delimiter } = await readCsv(new TextEncoder().encode('a;b\n1;2'), { file: 'x.csv' });
 * grid.text(1, 1); // => '2'
 */
export async function readCsv(source: ByteSource, options: CsvOptions): Promise<CsvRead> {
  const { file, encoding, signal, progress } = options;
  const limits = limitsWith(options.limits);
  const bytes = await bytesOf(source, { file, limits, signal });
  const decoded = decode(bytes, encoding);
  const { text } = decoded;
  if (text.trim() === '') {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is empty. Give a file with at least one row.`,
    );
  }
  const issues = new CsvIssues(file);
  const separator = separatorLine(text);
  const found = detectDialect(separator === undefined ? text : text.slice(separator.end));
  const dialect: CsvDialect = {
    ...found.dialect,
    ...(separator ? { delimiter: separator.delimiter, spaced: false } : {}),
    ...options.dialect,
  };
  const table = new TokenTable(Math.max(1024, Math.floor(text.length / 8)));
  // Rows are mended towards the common width, unless the caller knows how they are to be read.
  let width = options.dialect?.delimiter === undefined ? found.width : 0;
  if (separator !== undefined && options.dialect?.delimiter === undefined) {
    tokenize({ text }, separator.end, dialect, { final: true, width: 0, most: 200 }, table);
    width = commonWidth(table);
    table.clear();
  }
  if (separator) table.addRecord(0, 0);
  const mended: [kind: Parameters<CsvIssues['add']>[0], record: number, offset: number][] = [];
  let offset = separator?.end ?? 0;
  const characters = charactersOf(text, bytes);
  const started = Date.now();
  while (offset < text.length) {
    signal?.throwIfAborted();
    const before = table.recordCount;
    const most = before + recordsAtOnce;
    offset = tokenize(
      characters,
      offset,
      dialect,
      { final: true, width, most, mended: (...what) => mended.push(what) },
      table,
    );
    check(table, before, file, limits, started);
    progress?.({ bytes: offset, rows: table.recordCount, issues: mended.length });
    // Lets a click on "stop" or a Ctrl-C come through.
    if (signal !== undefined && table.recordCount % (recordsAtOnce * 8) === 0) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  addMended(issues, mended, characters.codes);
  const grid = new CsvGrid(characters, table, { file });
  return {
    grid,
    extent: (row, column) => grid.extent(row, column),
    encoding: decoded.encoding,
    delimiter: dialect.delimiter,
    dialect,
    issues: issues.all(decoded),
  };
}

function check(
  table: TokenTable,
  before: number,
  file: string,
  limits: Limits,
  started: number,
): void {
  // A blank line has no cell, and costs as much as one.
  const cells = Math.max(table.cellCount, table.recordCount);
  if (cells > limits.cells) throw beyondLimit('cells', file, cells, limits);
  for (let record = before; record < table.recordCount; record += 1) {
    const width = table.width(record);
    if (width > limits.columns) throw beyondLimit('columns', file, width, limits);
  }
  const seconds = (Date.now() - started) / 1000;
  if (seconds > limits.secondsPerSheet) {
    throw beyondLimit('secondsPerSheet', file, seconds, limits);
  }
}

function addMended(
  issues: CsvIssues,
  mended: readonly [kind: Parameters<CsvIssues['add']>[0], record: number, offset: number][],
  codes: CharCodes,
): void {
  let line = 1;
  let from = 0;
  for (const [kind, record, offset] of mended) {
    line += countLineEnds(codes, from, offset);
    from = offset;
    issues.add(kind, record + 1, line);
  }
}
