import { ImpactError, type Issue } from '@partnership-impact/core';
import type { Encoding } from '../../encoding/encoding.js';
import type { ByteSource } from '../byte-source.js';
import { countLineEnds } from '../csv-grid.js';
import type { CsvDialect } from '../dialect.js';
import type { CsvOptions } from '../read-csv.js';
import { type CutStretch, cutStretches } from '../stream-csv.js';
import { ColumnReader } from './column-reader.js';
import type { CsvColumn, CsvField } from './csv-column.js';
import { charactersOf } from './dictionary.js';
import { type RejectedCell, rejectedCells } from './rejected-cells.js';
import { type RowPlace, RowPlaces } from './row-places.js';

/** How the columns of a CSV are read. */
export interface CsvColumnsOptions extends CsvOptions {
  readonly fields: readonly CsvField[];
  /** Row of the header, from 1. Default: the first row that is not blank. */
  readonly headerRow?: number;
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
  const { file } = options;
  const places = new RowPlaces();
  let readers: readonly ColumnReader[] | undefined;
  let rowCount = 0;
  let last: CutStretch | undefined;
  for await (const stretch of cutStretches(source, options)) {
    last = stretch;
    let record = 0;
    if (readers === undefined) {
      record = headerOf(stretch, options.headerRow);
      if (record < stretch.table.recordCount) readers = readersOf(stretch, record, options);
      record += 1;
    }
    if (readers === undefined) continue;
    const before = rowCount;
    rowCount = addPlaces(places, stretch, record, before);
    const characters = charactersOf(stretch.codes);
    for (const reader of readers) reader.add(stretch, characters, record, before, rowCount);
  }
  if (readers === undefined || last === undefined) {
    throw new ImpactError('unreadable-input', `"${file}" is empty. Give a file with a header row.`);
  }
  const read = readers.map((reader) => reader.finish(rowCount));
  const rejections = read.map(({ column, problems }) =>
    rejectedCells(column, problems, { file }, places),
  );
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

/** The record of the header in a stretch; the number of records where it is not among them. */
function headerOf({ table, firstRow }: CutStretch, wanted: number | undefined): number {
  let record = 0;
  const isHeader = (each: number) =>
    wanted === undefined ? table.width(each) > 0 : firstRow + each + 1 === wanted;
  while (record < table.recordCount && !isHeader(record)) record += 1;
  return record;
}

function readersOf(
  { grid }: CutStretch,
  row: number,
  { fields, file }: CsvColumnsOptions,
): readonly ColumnReader[] {
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
    return new ColumnReader(field, index, headers[index] ?? '');
  });
}

/** Notes the places of a stretch's rows from `record` on, which are not blank; gives the rows so far. */
function addPlaces(
  places: RowPlaces,
  { table, firstRow, firstLine, text }: CutStretch,
  record: number,
  before: number,
): number {
  const { offsets, recordCount } = table;
  const oneLineEach = table.quotedCount === 0;
  let row = before;
  let line = firstLine;
  if (record > 0) line += countLineEnds(text, offsets[0] ?? 0, offsets[record] ?? text.length);
  for (let each = record; each < recordCount; each += 1) {
    if (table.width(each) > 0) {
      places.add(row, firstRow + each + 1, line + 1);
      row += 1;
    }
    line += oneLineEach
      ? 1
      : countLineEnds(text, offsets[each] ?? 0, offsets[each + 1] ?? text.length);
  }
  return row;
}
