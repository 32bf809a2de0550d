import type { CellPlace, SourceRef } from '@partnership-impact/core';
import { blankCell, type Cell } from '../grid/cell.js';
import type { DefinedTable, DropDown, Grid, Merge } from '../grid/grid.js';

/** A value as the reader of workbooks gives it. */
export type StoredValue = string | number | boolean | Date | null;

/** What is known of a cell beyond its value; only few cells have any of it. */
export interface CellDetail {
  readonly format?: string;
  readonly formula?: string;
  readonly note?: string;
  readonly error?: true;
}

/** One sheet, as read. */
export interface SheetRead {
  readonly source: SourceRef;
  readonly rows: readonly (readonly StoredValue[])[];
  /** By row * 16384 + column. */
  readonly details: ReadonlyMap<number, CellDetail>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly dropDowns: readonly DropDown[];
  readonly definedTables: readonly DefinedTable[];
  /** Writes a value in a number format, as a spreadsheet program would. */
  readonly display: (value: number | Date, format: string) => string;
}

const roundUp = 5;

/** The key of a cell in {@link SheetRead.details}. */
export function detailKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The grid of a sheet of a workbook. */
export class SheetGrid implements Grid {
  readonly source: SourceRef;
  readonly rowCount: number;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  readonly dropDowns: readonly DropDown[];
  readonly definedTables: readonly DefinedTable[];
  readonly #sheet: SheetRead;
  readonly #widths: Int32Array;

  constructor(sheet: SheetRead) {
    this.#sheet = sheet;
    this.source = sheet.source;
    this.merges = sheet.merges;
    this.hiddenRows = sheet.hiddenRows;
    this.hiddenColumns = sheet.hiddenColumns;
    this.hidden = sheet.hidden;
    this.dropDowns = sheet.dropDowns;
    this.definedTables = sheet.definedTables;
    this.#widths = Int32Array.from(sheet.rows, widthOfRow);
    let rows = this.#widths.length;
    while (rows > 0 && this.#widths[rows - 1] === 0) rows -= 1;
    this.rowCount = rows;
  }

  width(row: number): number {
    return this.#widths[row] ?? 0;
  }

  text(row: number, column: number): string {
    const value = this.#sheet.rows[row]?.[column] ?? '';
    if (typeof value === 'string') return value;
    const isPlain = typeof value === 'number' && !this.#sheet.details.has(detailKey(row, column));
    return isPlain ? general(value) : this.cell(row, column).text;
  }

  cell(row: number, column: number): Cell {
    const value = this.#sheet.rows[row]?.[column] ?? null;
    const detail = this.#sheet.details.get(detailKey(row, column));
    const plain = this.#plainCell(value, detail);
    if (detail?.formula === undefined && detail?.note === undefined) return plain;
    return {
      ...plain,
      ...(detail.formula === undefined ? {} : { formula: detail.formula }),
      ...(detail.note === undefined ? {} : { note: detail.note }),
    };
  }

  place(row: number, column: number): CellPlace {
    return { row: row + 1, column: column + 1 };
  }

  #plainCell(value: StoredValue, detail: CellDetail | undefined): Cell {
    if (value === null || value === '') return blankCell;
    if (typeof value === 'string') {
      return { kind: detail?.error ? 'error' : 'text', value, text: value };
    }
    if (typeof value === 'boolean') {
      return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
    }
    if (value instanceof Date) return this.#dateCell(value, detail?.format);
    if (!Number.isFinite(value)) return { kind: 'error', value: '#NUM!', text: '#NUM!' };
    const format = detail?.format;
    if (format === undefined) return { kind: 'number', value, text: general(value) };
    const text = this.#sheet.display(value, format);
    return text.includes('%')
      ? { kind: 'number', value, text, percent: true }
      : { kind: 'number', value, text };
  }

  /** A cell with a day; one below the first day of the calendar of sheets is a time of day. */
  #dateCell(stored: Date, format: string | undefined): Cell {
    // A serial number is off by some microseconds: 13:29:59.999 is half past.
    const moment = new Date(stored.getTime() + roundUp);
    const written = moment.toISOString().slice(0, 19);
    const [date = '', time = ''] = written.split('T');
    const timeOnly = moment.getUTCFullYear() < 1900 || isDuration(format) || isTime(format);
    const value = timeOnly ? time : time === '00:00:00' ? date : written;
    const text = format === undefined ? value : this.#sheet.display(moment, format);
    return timeOnly
      ? { kind: 'date', value: isDuration(format) ? text : value, text }
      : { kind: 'date', value, text, date };
  }
}

function widthOfRow(row: readonly StoredValue[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '') === '') width -= 1;
  return width;
}

/** A number without a format: at most fifteen digits, as a double keeps them. */
function general(value: number): string {
  const text = String(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

function isDuration(format: string | undefined): boolean {
  return format !== undefined && /\[[hms]+\]/i.test(format);
}

/** Whether a format shows hours or minutes and nothing of the day. */
function isTime(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[hs]/i.test(bare) && !/[yd]/i.test(bare) && !/mmm/i.test(bare);
}
