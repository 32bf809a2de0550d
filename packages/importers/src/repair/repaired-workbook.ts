import type { RepairedCell } from '@partnership-impact/core';
import type { Sheet } from 'hucre/xlsx';
import type { Cell } from '../grid/cell.js';
import type { Grid } from '../grid/grid.js';
import type { InputFile } from '../imported.js';
import { readDate } from '../values/date.js';
import { readNumber } from '../values/number.js';
import { readWorkbook } from '../workbook/read-workbook.js';
import { cellOfRow } from './cell-of-row.js';
import { notRepairable } from './not-repairable.js';

/**
 * The bytes of an XLSX workbook with some cells changed. Dates stay dates and numbers numbers; what
 * the workbook holds besides cells is kept.
 */
export async function repairedWorkbook(
  { file, bytes }: InputFile,
  cells: readonly RepairedCell[],
): Promise<Uint8Array> {
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const { sheets: grids } = await readWorkbook(bytes, { file });
  const workbook = await openXlsx(bytes);
  for (const cell of cells) {
    const grid = grids.find(({ source }) => source.sheet === cell.location.sheet);
    const sheet = workbook.sheets.find(({ name }) => name === cell.location.sheet);
    if (!grid || !sheet) throw notRepairable(cell, 'the workbook has no such sheet.');
    change(sheet, grid, cell);
  }
  return saveXlsx(workbook);
}

function change(sheet: Sheet, grid: Grid, cell: RepairedCell): void {
  const row = (cell.location.row ?? 0) - 1;
  const { column, text } = cellOfRow(cell, grid.width(row), (at) => grid.text(row, at));
  const before = grid.cell(row, column);
  if (before.formula !== undefined) {
    throw notRepairable(cell, `the cell is computed: =${before.formula}. Change what it counts.`);
  }
  const value = storedAs(before, text);
  if (value === undefined) {
    throw notRepairable(
      cell,
      `the cell holds a ${before.kind} that is shown in a form of its own. Change it by hand.`,
    );
  }
  const stored = sheet.rows[row];
  if (stored) stored[column] = value;
  const detail = sheet.cells?.get(`${row},${column}`);
  if (detail) {
    detail.value = value;
    delete detail.richText;
  }
}

/** The new text as a value of the cell's kind; `undefined` where it cannot be read as one. */
function storedAs(before: Cell, text: string): string | number | Date | undefined {
  if (before.kind === 'number') {
    const [was, is] = [readNumber(before.text), readNumber(text)];
    if ('problem' in was || 'problem' in is) return undefined;
    if (was.value === before.value) return is.value ?? undefined;
    return was.alternative === before.value ? is.alternative : undefined;
  }
  if (before.kind !== 'date') return text;
  for (const order of ['day-first', 'month-first'] as const) {
    const [was, is] = [readDate(before.text, { order }), readDate(text, { order })];
    if ('problem' in was || 'problem' in is || was.start !== before.date) continue;
    return new Date(`${is.start}T00:00:00Z`);
  }
  return undefined;
}
