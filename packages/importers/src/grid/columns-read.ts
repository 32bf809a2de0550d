import type { CellPlace, SourceRef } from '@partnership-impact/core';
import type { CsvColumn } from '../csv/columns/csv-column.js';
import { type RejectedCell, rejectedCells } from '../csv/columns/rejected-cells.js';

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

/** A column that was read, and what in it could not be, by code. */
export interface ColumnReading {
  readonly column: CsvColumn;
  readonly problems: ReadonlyMap<number, string>;
}

/** Puts columns together, and tells the places of what could not be read. */
export function columnsRead<Places extends Pick<GridColumnsRead, 'rowCount' | 'placeOf'>>(
  read: readonly ColumnReading[],
  source: SourceRef,
  places: Places,
): GridColumnsRead & Places {
  const rejections = read.map(({ column, problems }) =>
    rejectedCells(column, problems, source, places),
  );
  return {
    ...places,
    columns: read.map(({ column }) => column),
    rejected: rejections.flatMap(({ cells }) => cells),
    rejectedCount: rejections.reduce((sum, { count }) => sum + count, 0),
  };
}
