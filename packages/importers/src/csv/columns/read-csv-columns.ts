import { ImpactError, type Issue, type SourceRef } from '@partnership-impact/core';
import type { Encoding } from '../../encoding/encoding.js';
import type { ByteSource } from '../byte-source.js';
import type { CharCodes } from '../char-codes.js';
import { countLineEnds } from '../csv-grid.js';
import type { CsvDialect } from '../dialect.js';
import type { CsvOptions } from '../read-csv.js';
import { type CutStretch, cutStretches } from '../stream-csv.js';
import { cellForm } from '../token-table.js';
import { type ColumnKind, type ColumnValue, valuesOf } from './column-values.js';
import { Dictionary } from './dictionary.js';
import { type RowPlace, RowPlaces } from './row-places.js';

/** A column to read, and what its cells are. */
export interface CsvField {
  /** As the header prints it, or its number from 1. */
  readonly column: string | number;
  readonly kind: ColumnKind;
}

/** How the columns of a CSV are read. */
export interface CsvColumnsOptions extends CsvOptions {
  readonly fields: readonly CsvField[];
  /** Row of the header, from 1. Default: the first row that is not blank. */
  readonly headerRow?: number;
}

/** One column: a code for each row, and what each code stands for. */
export interface CsvColumn {
  readonly header: string;
  /** Its number, from 1. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** One for each row: 0 for a blank or missing cell, {@link inNumbers} for a plain whole number. */
  readonly codes: Int32Array;
  /** For a column of numbers: the plain whole numbers, in their rows. */
  readonly numbers: Float64Array | undefined;
  /** As printed, by code. */
  readonly texts: readonly string[];
  /** As read, by code; `null` for blanks and for texts that could not be read. */
  readonly values: readonly ColumnValue[];
  /** The value of a row, counted from 0. */
  readonly valueAt: (row: number) => ColumnValue;
}

/** The code of a cell that is a plain whole number: it is kept as such and not as a text. */
export const inNumbers = -1;

/** A cell that is not what its column holds. */
export interface RejectedCell {
  readonly source: SourceRef;
  readonly text: string;
  /** Kebab-case name of what is wrong with it. */
  readonly reason: string;
}

/** The columns of a CSV, row for row; blank lines are left out. */
export interface CsvColumnsRead {
  readonly rowCount: number;
  readonly columns: readonly CsvColumn[];
  /** The first thousand cells of each column that could not be read. */
  readonly rejected: readonly RejectedCell[];
  /** All cells that could not be read. */
  readonly rejectedCount: number;
  /** Where a row stands, counted from 0 among those read. */
  readonly placeOf: (row: number) => RowPlace;
  readonly encoding: Encoding;
  readonly dialect: CsvDialect;
  readonly issues: readonly Issue[];
}

interface ColumnRead {
  readonly field: CsvField;
  readonly index: number;
  readonly header: string;
  readonly dictionary: Dictionary;
  codes: Int32Array;
  numbers: Float64Array | undefined;
}

const mostRejected = 1_000;

/**
 * Reads some columns of a CSV of any size into typed arrays. Each distinct text is kept and read
 * once, so a column of a million cells costs little more than its characters.
 *
 * Separators of thousands and the order of day and month are proved from the whole column. A
 * number as people write it ("about 50") counts where it has one value. Cells that cannot be read
 * are told with their places; their rows stay.
 *
 * @throws `ImpactError` `invalid-option` for a column that the header does not have.
 * @example
 * const { columns } = await readCsvColumns(stream, {
 *   file: 'register.csv',
 *   fields: [{ column: 'People', kind: 'number' }],
 * });
 */
export async function readCsvColumns(
  source: ByteSource,
  options: CsvColumnsOptions,
): Promise<CsvColumnsRead> {
  const { file, fields, headerRow } = options;
  const places = new RowPlaces();
  let columns: ColumnRead[] | undefined;
  let rowCount = 0;
  let last: CutStretch | undefined;
  for await (const stretch of cutStretches(source, options)) {
    last = stretch;
    const { grid, table, firstRow, firstLine, text } = stretch;
    let record = 0;
    if (columns === undefined) {
      while (record < grid.rowCount && !isHeader(stretch, record, headerRow)) record += 1;
      if (record < grid.rowCount) {
        columns = columnsOf(stretch, record, fields, file);
        record += 1;
      }
    }
    if (columns === undefined) continue;
    const before = rowCount;
    const oneLineEach = table.quotedCount === 0;
    let line = firstLine;
    if (record > 0)
      line += countLineEnds(text, table.offsets[0] ?? 0, table.offsets[record] ?? text.length);
    for (let each = record; each < table.recordCount; each += 1) {
      if (table.width(each) > 0) {
        places.add(rowCount, firstRow + each + 1, line + 1);
        rowCount += 1;
      }
      line += oneLineEach
        ? 1
        : countLineEnds(text, table.offsets[each] ?? 0, table.offsets[each + 1] ?? text.length);
    }
    for (const column of columns) addCodes(column, stretch, record, before, rowCount);
  }
  if (columns === undefined || last === undefined) {
    throw new ImpactError('unreadable-input', `"${file}" is empty. Give a file with a header row.`);
  }
  const read = columns.map((column) => finished(column, rowCount));
  const rejections = read.map(({ column, problems }) => rejectedOf(column, problems, file, places));
  return {
    rowCount,
    columns: read.map(({ column }) => column),
    rejected: rejections.flatMap(({ cells }) => cells),
    rejectedCount: rejections.reduce((sum, { count }) => sum + count, 0),
    placeOf: (row) => places.placeOf(row),
    encoding: last.encoding,
    dialect: last.dialect,
    issues: last.issues(),
  };
}

function isHeader({ grid, firstRow }: CutStretch, record: number, wanted: number | undefined) {
  return wanted === undefined ? grid.width(record) > 0 : firstRow + record + 1 === wanted;
}

function columnsOf(
  { grid }: CutStretch,
  row: number,
  fields: readonly CsvField[],
  file: string,
): ColumnRead[] {
  const headers = Array.from({ length: grid.width(row) }, (_, index) =>
    grid.text(row, index).trim(),
  );
  return fields.map((field) => {
    const { column } = field;
    const index = typeof column === 'number' ? column - 1 : headers.indexOf(column.trim());
    if (index < 0 || index >= headers.length) {
      throw new ImpactError(
        'invalid-option',
        `"${file}" has no column "${column}". Its header: ${headers.join(', ')}.`,
      );
    }
    const header = headers[index] ?? '';
    const numbers = field.kind === 'number' ? new Float64Array(1 << 16) : undefined;
    return {
      field,
      index,
      header,
      dictionary: new Dictionary(),
      codes: new Int32Array(1 << 16),
      numbers,
    };
  });
}

/** Adds the codes of a stretch's records from `record` on; rows from `before` to `after` are theirs. */
function addCodes(
  column: ColumnRead,
  { text, codes: characters, table }: CutStretch,
  record: number,
  before: number,
  after: number,
): void {
  const { index, dictionary } = column;
  while (column.codes.length < after) grow(column);
  const { codes, numbers } = column;
  const { starts, ends, forms, firsts, recordCount } = table;
  let row = before;
  for (let each = record; each < recordCount; each += 1) {
    const first = firsts[each] ?? 0;
    const beyond = firsts[each + 1] ?? 0;
    if (beyond === first) continue;
    const cell = first + index;
    if (cell < beyond) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      if ((forms[cell] ?? 0) > cellForm.quoted) {
        codes[row] = dictionary.codeOf(table.textOf(text, cell));
      } else {
        const whole = numbers === undefined ? -1 : wholeNumber(characters, start, end);
        if (whole >= 0 && numbers !== undefined) {
          numbers[row] = whole;
          codes[row] = inNumbers;
        } else {
          codes[row] = dictionary.codeAt(characters, text, start, end);
        }
      }
    }
    row += 1;
  }
}

/** The number that one to nine digits make; -1 for anything else. */
function wholeNumber(codes: CharCodes, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (codes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function grow(column: ColumnRead): void {
  const codes = new Int32Array(column.codes.length * 2);
  codes.set(column.codes);
  column.codes = codes;
  if (column.numbers === undefined) return;
  const numbers = new Float64Array(codes.length);
  numbers.set(column.numbers);
  column.numbers = numbers;
}

function finished(
  { field, index, header, dictionary, ...read }: ColumnRead,
  rowCount: number,
): { readonly column: CsvColumn; readonly problems: ReadonlyMap<number, string> } {
  const { texts } = dictionary;
  const { values, problems } = valuesOf(texts, field.kind);
  const codes = read.codes.subarray(0, rowCount);
  const numbers = read.numbers?.subarray(0, rowCount);
  const valueAt = (row: number): ColumnValue => {
    const code = codes[row] ?? 0;
    return code === inNumbers ? (numbers?.[row] ?? null) : (values[code] ?? null);
  };
  const { kind } = field;
  const column = { header, column: index + 1, kind, codes, numbers, texts, values, valueAt };
  return { column, problems };
}

function rejectedOf(
  { codes, column, texts }: CsvColumn,
  problems: ReadonlyMap<number, string>,
  file: string,
  places: RowPlaces,
): { readonly cells: readonly RejectedCell[]; readonly count: number } {
  const cells: RejectedCell[] = [];
  if (problems.size === 0) return { cells, count: 0 };
  const isBad = new Uint8Array(texts.length);
  for (const code of problems.keys()) isBad[code] = 1;
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code < 0 || isBad[code] === 0) continue;
    count += 1;
    if (cells.length >= mostRejected) continue;
    const source = { file, ...places.placeOf(row), column };
    cells.push({ source, text: texts[code] ?? '', reason: problems.get(code) ?? '' });
  }
  return { cells, count };
}
