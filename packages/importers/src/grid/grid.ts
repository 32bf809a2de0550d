import type { CellPlace, SourceRef } from '@partnership-impact/core';
import { blankCell, type Cell, textCell } from './cell.js';

/** A block of cells shown as one. Zero-based, all four ends included. The value stands at the top left. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block in which a workbook allows only some values. Zero-based, all four ends included. */
export interface DropDown extends Merge {
  readonly values: readonly string[];
}

/** A block that the workbook itself calls a table. Zero-based, all four ends included. */
export interface DefinedTable extends Merge {
  readonly name: string;
  /** Whether its last row is a row of totals. */
  readonly totals: boolean;
}

/**
 * The cells of a CSV file, of one sheet, or of one table in a document.
 *
 * Rows and columns count from 0; the places it gives count from 1, as people see them. Every row
 * of the file is there, blank ones too, so that row 7 of the grid is row 8 of the sheet. A cell
 * outside the grid is blank.
 */
export interface Grid {
  /** The file, and the sheet where there is one. */
  readonly source: SourceRef;
  readonly rowCount: number;
  /** Cells in a row as the file gives them; rows need not be of one length. */
  width(row: number): number;
  /** The cell as displayed; `''` for a blank. */
  text(row: number, column: number): string;
  cell(row: number, column: number): Cell;
  /** The number of a cell that holds one and does not show it in per cent: without its text, which takes time. */
  number?(row: number, column: number): number | undefined;
  /** Where the cell stands in the file; for a CSV also the line on which the cell begins. */
  place(row: number, column: number): CellPlace;
  /** Whether cells have formulas behind them; not said where none has. */
  readonly hasFormulas?: boolean;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether the whole sheet is hidden. */
  readonly hidden: boolean;
  /** Blocks with a list of allowed values, where the workbook has any. */
  readonly dropDowns?: readonly DropDown[];
  /** Blocks that the workbook calls tables. */
  readonly definedTables?: readonly DefinedTable[];
}

const none: ReadonlySet<number> = new Set();

/**
 * A grid of texts that are at hand already, as in a test or a table of a document.
 *
 * Its places are row and column, counted from 1.
 *
 * @example
 * gridOf([['Country', 'Events'], ['Italy', '12']], { file: 'report.md' }).text(1, 1); // => '12'
 */
export function gridOf(rows: readonly (readonly string[])[], source: SourceRef): Grid {
  return {
    source,
    rowCount: rows.length,
    width: (row) => rows[row]?.length ?? 0,
    text: (row, column) => rows[row]?.[column] ?? '',
    cell: (row, column) => {
      const text = rows[row]?.[column];
      return text === undefined ? blankCell : textCell(text);
    },
    place: (row, column) => ({ row: row + 1, column: column + 1 }),
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
    hidden: false,
  };
}

/** The most cells in any row of the grid; 0 for a grid without rows. */
export function widthOf(grid: Grid): number {
  let width = 0;
  for (let row = 0; row < grid.rowCount; row += 1) width = Math.max(width, grid.width(row));
  return width;
}
