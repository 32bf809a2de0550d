import type { SourceRef } from '@partnership-impact/core';
import { blankCell, textCell } from './cell.js';
import type { Grid } from './grid.js';
import { valueCell } from './value-cell.js';

/** A column of a file that knows its columns by name. */
export interface NamedColumn {
  readonly name: string;
  /** The value of a row, counted from 0. */
  readonly at: (row: number) => unknown;
}

const none: ReadonlySet<number> = new Set();

/**
 * The grid of a file that knows its columns by name: the names are its first row, and have no row of
 * the file; the rows below count from 1.
 *
 * @example
 * columnGrid([{ name: 'People', at: () => 12n }], 1, { file: 'a.parquet' }).text(1, 0); // => '12'
 */
export function columnGrid(
  columns: readonly NamedColumn[],
  rowCount: number,
  source: SourceRef,
): Grid {
  const cell = (row: number, column: number) => {
    const named = columns[column];
    if (named === undefined || row < 0 || row > rowCount) return blankCell;
    return row === 0 ? textCell(named.name) : valueCell(named.at(row - 1));
  };
  return {
    source,
    rowCount: rowCount + 1,
    width: (row) => (row >= 0 && row <= rowCount ? columns.length : 0),
    text: (row, column) => cell(row, column).text,
    cell,
    place: (row, column) => (row === 0 ? { column: column + 1 } : { row, column: column + 1 }),
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
    hidden: false,
  };
}
