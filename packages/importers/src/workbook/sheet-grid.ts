import type { CellPlace, SourceRef } from '@partnership-impact/core';
import { blankCell, type Cell } from '../grid/cell.js';
import type { DefinedTable, DropDown, Grid, Merge } from '../grid/grid.js';
import { shiftFormula } from '../xlsx/shift-formula.js';
import { FormattedCells } from './formatted-cells.js';
import { numberCell, numberText } from './number-cell.js';
import type { Display, StoredValue } from './number-format.js';
import { cellKey, type SharedFormula, type SheetContent } from './sheet-content.js';

/** What a grid is made of, beside the content of its sheet. */
export interface SheetFrame {
  readonly source: SourceRef;
  readonly hidden: boolean;
  readonly display: Display;
  /** The lists of values may stand on sheets whose grids are made later. */
  readonly dropDowns: () => readonly DropDown[];
}

/** The grid of a sheet of a workbook. */
export class SheetGrid implements Grid {
  readonly source: SourceRef;
  readonly rowCount: number;
  readonly hasFormulas: boolean;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly definedTables: readonly DefinedTable[];
  readonly #rows: SheetContent['rows'];
  readonly #formulas: SheetContent['formulas'];
  readonly #notes: SheetContent['notes'];
  readonly #formatted: FormattedCells;
  readonly #dropDowns: () => readonly DropDown[];

  constructor(sheet: SheetContent, frame: SheetFrame) {
    this.source = frame.source;
    this.hidden = frame.hidden;
    this.merges = sheet.merges;
    this.hiddenRows = sheet.hiddenRows;
    this.hiddenColumns = sheet.hiddenColumns;
    this.definedTables = sheet.tables;
    // A row is there only where a cell of it holds something, and ends with such a cell.
    this.rowCount = sheet.rows.length;
    this.#rows = sheet.rows;
    this.#formulas = sheet.formulas;
    this.hasFormulas = sheet.formulas.size > 0;
    this.#notes = sheet.notes;
    this.#formatted = new FormattedCells(frame.display);
    this.#dropDowns = frame.dropDowns;
  }

  get dropDowns(): readonly DropDown[] {
    return this.#dropDowns();
  }

  width(row: number): number {
    return this.#rows[row]?.length ?? 0;
  }

  text(row: number, column: number): string {
    const value = this.#rows[row]?.[column] ?? '';
    if (typeof value === 'string') return value;
    return typeof value === 'number' ? numberText(value) : this.#valueCell(value).text;
  }

  cell(row: number, column: number): Cell {
    const value = this.#valueCell(this.#rows[row]?.[column] ?? null);
    if (this.#formulas.size === 0 && this.#notes.size === 0) return value;
    const key = cellKey(row, column);
    const formula = this.#formulas.get(key);
    const note = this.#notes.get(key);
    if (formula === undefined && note === undefined) return value;
    return {
      ...value,
      ...(formula === undefined ? {} : { formula: formulaAt(formula, row, column) }),
      ...(note === undefined ? {} : { note }),
    };
  }

  number(row: number, column: number): number | undefined {
    const value = this.#rows[row]?.[column];
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'object' || value === null || 'error' in value) return undefined;
    return value.format.kind === 'number' && Number.isFinite(value.number)
      ? value.number
      : undefined;
  }

  place(row: number, column: number): CellPlace {
    return { row: row + 1, column: column + 1 };
  }

  #valueCell(value: StoredValue): Cell {
    if (value === null) return blankCell;
    if (typeof value === 'string') return { kind: 'text', value, text: value };
    if (typeof value === 'boolean') {
      return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
    }
    if (typeof value === 'number') return numberCell(value);
    if ('error' in value) return { kind: 'error', value: value.error, text: value.error };
    return this.#formatted.cellOf(value);
  }
}

function formulaAt(formula: string | SharedFormula, row: number, column: number): string {
  if (typeof formula === 'string') return formula;
  return shiftFormula(formula.text, row - formula.row, column - formula.column);
}
