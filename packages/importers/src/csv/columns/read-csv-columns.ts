import { ImpactError, type Issue } from '@partnership-impact/core';
import type { Encoding } from '../../encoding/encoding.js';
import { columnsRead, type GridColumnsRead } from '../../grid/columns-read.js';
import type { ByteSource } from '../byte-source.js';
import type { CsvDialect } from '../dialect.js';
import type { CsvOptions } from '../read-csv.js';
import { type CutStretch, cutStretches } from '../stream-csv.js';
import { columnIndex } from './column-index.js';
import { ColumnReader } from './column-reader.js';
import type { CsvField } from './csv-column.js';
import { type RowPlace, RowPlaces } from './row-places.js';

/** How the columns of a CSV are read. */
export interface CsvColumnsOptions extends CsvOptions {
  readonly fields: readonly CsvField[];
  /** Row of the header, from 1. Default: the first row that is not blank. */
  readonly headerRow?: number;
}

/** The columns of a CSV, row for row; blank lines are left out. */
export interface CsvColumnsRead extends GridColumnsRead {
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
  let last: CutStretch | undefined;
  for await (const stretch of cutStretches(source, options)) {
    last = stretch;
    let record = 0;
    if (readers === undefined) {
      record = headerOf(stretch, options.headerRow);
      if (record < stretch.table.recordCount) {
        readers = readersOf(stretch, record, options);
        record += 1;
      }
      places.pass(stretch, record);
    }
    if (readers === undefined) continue;
    const before = places.rowCount;
    places.add(stretch, record);
    for (const reader of readers) reader.add(stretch, record, before, places.rowCount);
  }
  if (readers === undefined || last === undefined) {
    throw new ImpactError('unreadable-input', `"${file}" is empty. Give a file with a header row.`);
  }
  const { rowCount } = places;
  const read = readers.map((reader) => reader.finish(rowCount));
  const rows = { rowCount, placeOf: (row: number) => places.placeOf(row) };
  const { encoding, dialect } = last;
  return { ...columnsRead(read, { file }, rows), encoding, dialect, issues: last.issues() };
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
    const index = columnIndex(headers, field, file);
    return new ColumnReader(field, index, headers[index] ?? '');
  });
}
