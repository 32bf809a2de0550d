import type { DefinedTable, Merge } from '../grid/grid.js';
import type { StoredValue } from './number-format.js';

/** A formula that is written once for several cells, and the cell where it stands. */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A list of values that some cells allow: the values, or where they stand. */
export interface ListRule {
  /** The cells, as ranges apart by spaces. */
  readonly cells: string;
  /** `"a,b"`, `Lists!$A$2:$A$9` or a name. */
  readonly formula: string;
}

/** What a sheet of a workbook holds. It is filled while the sheet is read. */
export interface SheetContent {
  /** Sparse: blank rows may be missing, and blank cells in a row. */
  readonly rows: (StoredValue | undefined)[][];
  /** By {@link cellKey}. */
  readonly formulas: Map<number, string | SharedFormula>;
  /** By {@link cellKey}. */
  readonly notes: Map<number, string>;
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly lists: ListRule[];
  readonly tables: DefinedTable[];
  /** Cells that hold something, so far. */
  stored: number;
  /** Formulas without a stored value, by {@link cellKey}. */
  readonly withoutValue: number[];
  /** Cells that name a text which the workbook does not hold. */
  textsMissing: number;
  /** Cells at places that no sheet has. */
  misplaced: number;
  /** Which part of the sheet is damaged: its cells, or its notes and tables. */
  damaged: 'cells' | 'notes' | undefined;
}

/** Columns of the widest sheet that there is. */
export const mostColumns = 16_384;
/** Rows of the longest sheet that there is. */
export const mostRows = 1_048_576;

/** One number for the place of a cell. */
export function cellKey(row: number, column: number): number {
  return row * mostColumns + column;
}

/** A sheet of which nothing is read yet. */
export function emptySheet(): SheetContent {
  return {
    rows: [],
    formulas: new Map(),
    notes: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    lists: [],
    tables: [],
    stored: 0,
    withoutValue: [],
    textsMissing: 0,
    misplaced: 0,
    damaged: undefined,
  };
}
