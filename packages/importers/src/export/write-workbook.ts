import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../workbook/cell-range.js';
import type { CellToWrite } from './write-csv.js';

/** A column of a sheet to be written. */
export interface ColumnToWrite {
  readonly header: string;
  /** Shown when a person points at the header. */
  readonly note?: string;
  /** Values among which a person may choose; others are taken too, after a question. */
  readonly values?: readonly string[];
  /** `date`: cells hold texts YYYY-MM-DD and become dates. Default `text`. */
  readonly kind?: 'text' | 'number' | 'date';
  /** In characters. Default: fits header and cells. */
  readonly width?: number;
}

/** A sheet to be written: its columns, and rows with a cell for each. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly CellToWrite[])[];
}

/** Rows below the header that drop-down lists and date formats cover. */
const rowsPrepared = 500;
const longestInlineList = 255;
const listSheet = 'Lists';
/** No clock shows in a written file: the same sheets give the same bytes. */
const moment = new Date(Date.UTC(2000, 0, 1));

/**
 * Writes sheets as an XLSX workbook: bold headers that stay in view, notes, drop-down lists, dates
 * as dates. Texts are written as texts and never as formulas.
 *
 * @returns The bytes of the file. The same sheets give the same bytes.
 * @example
 * await writeWorkbook([
 *   { name: 'Targets', columns: [{ header: 'Measure', values: ['events'] }], rows: [['events']] },
 * ]);
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const lists: (readonly string[])[] = [];
  const written = sheets.map((sheet) => writtenSheet(sheet, lists));
  if (lists.length > 0) written.push(sheetOfLists(lists));
  return writeXlsx({ sheets: written, properties: { created: moment, modified: moment } });
}

function writtenSheet(
  { name, columns, rows }: SheetToWrite,
  lists: (readonly string[])[],
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const validations: DataValidation[] = [];
  columns.forEach(({ header, note, values }, column) => {
    cells.set(`0,${column}`, {
      value: header,
      type: 'string',
      style: {
        font: { bold: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
        alignment: { wrapText: true, vertical: 'top' },
      },
      ...(note === undefined ? {} : { comment: { author: 'Partnership Impact', text: note } }),
    });
    if (values !== undefined) validations.push(dropDown(column, values, lists));
  });
  const body = rows.map((row) => row.map((cell, column) => stored(cell, columns[column]?.kind)));
  return {
    name,
    columns: columns.map(({ header, kind, width }, column) => ({
      width: width ?? fittingWidth(header, rows, column),
      ...(kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    rows: [columns.map(({ header }) => header), ...body],
    cells,
    dataValidations: validations,
    freezePane: { rows: 1 },
  };
}

function stored(cell: CellToWrite, kind: ColumnToWrite['kind']): CellToWrite | Date {
  if (kind === 'date' && typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) {
    return new Date(`${cell}T00:00:00Z`);
  }
  return cell;
}

/** Short lists stand in the rule itself, long ones on a hidden sheet that the rule points to. */
function dropDown(
  column: number,
  values: readonly string[],
  lists: (readonly string[])[],
): DataValidation {
  const letters = columnLetters(column);
  const rule = {
    type: 'list',
    range: `${letters}2:${letters}${rowsPrepared + 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Not on the list',
    errorMessage: 'The value is not on the list. Keep it all the same?',
  } as const;
  const inline = values.join(',').length <= longestInlineList;
  if (inline && values.every((value) => !/[",]/.test(value)))
    return { ...rule, values: [...values] };
  lists.push(values);
  const list = columnLetters(lists.length - 1);
  return { ...rule, formula1: `${listSheet}!$${list}$1:$${list}$${values.length}` };
}

function sheetOfLists(lists: readonly (readonly string[])[]): WriteSheet {
  const height = Math.max(...lists.map((list) => list.length));
  return {
    name: listSheet,
    hidden: true,
    rows: Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null)),
  };
}

function fittingWidth(header: string, rows: SheetToWrite['rows'], column: number): number {
  let longest = header.length + 2;
  for (const row of rows) longest = Math.max(longest, String(row[column] ?? '').length);
  return Math.min(48, Math.max(10, longest));
}
