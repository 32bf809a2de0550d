import { columnIndex } from '../csv/columns/column-index.js';
import { type ColumnKind, valuesOf } from '../csv/columns/column-values.js';
import { type CsvColumn, type CsvField, csvColumn } from '../csv/columns/csv-column.js';
import { type ColumnReading, columnsRead, type GridColumnsRead } from './columns-read.js';
import type { Grid } from './grid.js';
import { GridDictionary } from './grid-dictionary.js';

/** How the columns of a grid are read. */
export interface GridColumnsOptions {
  readonly fields: readonly CsvField[];
  /** Row of the header, from 1. Default: the first row that is not blank. */
  readonly headerRow?: number;
}

/**
 * Reads some columns of a grid, such as a sheet of a workbook, into typed arrays. Each distinct text
 * is kept and read once.
 *
 * Numbers and days of a workbook are taken as they are; a number that is displayed in per cent, and
 * texts, are read as in a CSV, see `readCsvColumns`. Cells that cannot be read are told with their
 * places; their rows stay.
 *
 * @throws `ImpactError` `invalid-option` for a column that the header does not have.
 * @example
 * const { columns } = readGridColumns(sheet, { fields: [{ column: 'People', kind: 'number' }] });
 * columns[0]?.valueAt(0); // => 12
 */
export function readGridColumns(grid: Grid, options: GridColumnsOptions): GridColumnsRead {
  const filled: number[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) if (grid.width(row) > 0) filled.push(row);
  const header = options.headerRow === undefined ? filled[0] : options.headerRow - 1;
  const rows = Int32Array.from(filled.filter((row) => row > (header ?? -1)));
  const placeOf = (row: number) => {
    const { column: _, ...place } = grid.place(rows[row] ?? 0, 0);
    return place;
  };
  const headers = headersOf(grid, header ?? 0);
  const read = options.fields.map((field) => {
    const index = columnIndex(headers, field, grid.source.sheet ?? grid.source.file);
    return readColumn(grid, rows, field.kind, { header: headers[index] ?? '', column: index + 1 });
  });
  return columnsRead(read, grid.source, { rowCount: rows.length, placeOf });
}

function headersOf(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: grid.width(row) }, (_, at) => grid.text(row, at).trim());
}

function readColumn(
  grid: Grid,
  rows: Int32Array,
  kind: ColumnKind,
  place: Pick<CsvColumn, 'header' | 'column'>,
): ColumnReading {
  const index = place.column - 1;
  const dictionary = new GridDictionary();
  const codes = rows.map((row) => dictionary.codeAt(grid, row, index, kind));
  const { texts, numbers } = dictionary;
  const { values, problems } = valuesOf(texts, kind, numbers);
  return { column: csvColumn({ ...place, kind, codes, texts, values }), problems };
}
