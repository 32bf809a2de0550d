import { type CellPlace, ImpactError } from '@partnership-impact/core';
import { valuesOf } from '../csv/columns/column-values.js';
import { type CsvColumn, type CsvField, inNumbers } from '../csv/columns/csv-column.js';
import { type RejectedCell, rejectedCells } from '../csv/columns/rejected-cells.js';
import type { Grid } from './grid.js';

/** How the columns of a grid are read. */
export interface GridColumnsOptions {
  readonly fields: readonly CsvField[];
  /** Row of the header, from 1. Default: the first row that is not blank. */
  readonly headerRow?: number;
}

/** The columns of a grid, row for row; blank rows are left out. */
export interface GridColumnsRead {
  readonly rowCount: number;
  readonly columns: readonly CsvColumn[];
  /** The first thousand cells of each column that could not be read. */
  readonly rejected: readonly RejectedCell[];
  /** All cells that could not be read. */
  readonly rejectedCount: number;
  /** Where a row stands, counted from 0 among those read. */
  readonly placeOf: (row: number) => Pick<CellPlace, 'row' | 'line'>;
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
  const read = options.fields.map((field) => {
    const index = indexOf(field, grid, header ?? 0);
    const { column, problems } = readColumn(grid, rows, field, index, header ?? 0);
    return { column, ...rejectedCells(column, problems, grid.source, { placeOf }) };
  });
  return {
    rowCount: rows.length,
    columns: read.map(({ column }) => column),
    rejected: read.flatMap(({ cells }) => cells),
    rejectedCount: read.reduce((sum, { count }) => sum + count, 0),
    placeOf,
  };
}

function indexOf({ column }: CsvField, grid: Grid, header: number): number {
  const width = grid.width(header);
  const headers = Array.from({ length: width }, (_, at) => grid.text(header, at).trim());
  const index = typeof column === 'number' ? column - 1 : headers.indexOf(column.trim());
  if (index >= 0 && index < width) return index;
  throw new ImpactError(
    'invalid-option',
    `"${grid.source.sheet ?? grid.source.file}" has no column "${column}". Its header: ${headers.join(', ')}.`,
  );
}

function readColumn(
  grid: Grid,
  rows: Int32Array,
  { kind }: CsvField,
  index: number,
  header: number,
): { readonly column: CsvColumn; readonly problems: ReadonlyMap<number, string> } {
  const known = new Map<string, number>([['', 0]]);
  const codes = new Int32Array(rows.length);
  const numbers = kind === 'number' ? new Float64Array(rows.length) : undefined;
  const codeOf = (text: string) => {
    let code = known.get(text);
    if (code === undefined) {
      code = known.size;
      known.set(text, code);
    }
    return code;
  };
  rows.forEach((row, at) => {
    if (kind === 'text') {
      codes[at] = codeOf(grid.text(row, index));
      return;
    }
    const cell = grid.cell(row, index);
    if (numbers && cell.kind === 'number' && !cell.percent) {
      numbers[at] = Number(cell.value);
      codes[at] = inNumbers;
    } else {
      codes[at] = codeOf((kind === 'date' && cell.date) || cell.text);
    }
  });
  const texts = [...known.keys()];
  const { values, problems } = valuesOf(texts, kind);
  const valueAt = (row: number) => {
    const code = codes[row] ?? 0;
    return code === inNumbers ? (numbers?.[row] ?? null) : (values[code] ?? null);
  };
  const place = { header: grid.text(header, index).trim(), column: index + 1 };
  return { column: { ...place, kind, codes, numbers, texts, values, valueAt }, problems };
}
