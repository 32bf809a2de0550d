import type { Issue } from '@partnership-impact/core';
import { issueOf } from '../../messages/issue-of.js';
import { totalIn } from '../../table/totals-words.js';
import type { DocumentRow, TableDrawing } from '../document-table.js';
import { type CellLook, columnLook, lookOf } from './cell-look.js';

/** Rows put right, and what was told of those that are not of one length. */
export interface AlignedRows {
  readonly rows: readonly DocumentRow[];
  readonly issues: readonly Issue[];
}

function lengthOf({ cells }: DocumentRow): number {
  return cells.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), 0);
}

/** Whether a cell of some look may stand in a column: dates, numbers and countries in their own. */
function fits(look: CellLook, column: CellLook | undefined): boolean {
  if (look === 'blank' || column === undefined) return true;
  return look === column;
}

/** How many ways are looked at; a row short of many cells has too many to tell. */
const mostWays = 200;

/** All ways to put cells into columns, in order, each where its look allows. */
function waysToPlace(
  looks: readonly CellLook[],
  columns: readonly (CellLook | undefined)[],
): readonly (readonly number[])[] {
  const ways: number[][] = [];
  const place = (cell: number, column: number, placed: readonly number[]) => {
    if (ways.length >= mostWays) return;
    if (cell === looks.length) {
      ways.push([...placed]);
      return;
    }
    for (let at = column; columns.length - at >= looks.length - cell; at += 1) {
      const look = looks[cell];
      if (look !== undefined && fits(look, columns[at])) place(cell + 1, at + 1, [...placed, at]);
    }
  };
  place(0, 0, []);
  return ways;
}

/**
 * Puts the cells of short rows under the headers they belong to. A converter that loses blank cells
 * shifts a row; dates, numbers and countries tell by how much, where they leave one way only. A row
 * that lost its leading cells is the usual case, and is taken where the looks allow it.
 *
 * Other short rows stay as they are, with a warning; so do rows longer than the header.
 */
export function alignedRows(rows: readonly DocumentRow[], drawing: TableDrawing): AlignedRows {
  const header = rows[0];
  // Rows with spans, and cells told by their place on a page, are where they should be.
  const spans = rows.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1));
  if (!header || spans || drawing === 'columns') return { rows, issues: [] };
  const width = lengthOf(header);
  // A row of totals has few cells, and nobody counts it by its columns' looks.
  const isTotal = ({ cells }: DocumentRow) => totalIn(cells[0]?.text ?? '') !== undefined;
  const isShort = (row: DocumentRow) =>
    lengthOf(row) < width && row.cells.length > 1 && !isTotal(row);
  const isMoved = ({ cells }: DocumentRow) => cells.some(({ column }, index) => column > index);
  const short = rows.filter((row) => isShort(row) && !isMoved(row));
  const long = rows.filter((row) => lengthOf(row) > width && width > 1);
  const issues: Issue[] = [];
  const report = (
    code: 'long-rows' | 'rows-shifted' | 'short-rows',
    list: readonly DocumentRow[],
  ) => {
    const source = list[0]?.cells[0]?.source;
    const told = { rows: list.length, width };
    if (source) issues.push(issueOf({ severity: 'warning', code, told }, source));
  };
  report('long-rows', long);
  if (short.length === 0) return { rows, issues };
  const full = rows.slice(1).filter((row) => lengthOf(row) === width);
  const columns = Array.from({ length: width }, (_, column) =>
    columnLook(full.map(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? '')),
  );
  const telling = columns.some(
    (look) => look === 'date' || look === 'number' || look === 'country',
  );
  const moved: DocumentRow[] = [];
  const untold: DocumentRow[] = [];
  const aligned = rows.map((row) => {
    if (!short.includes(row)) return row;
    const ways = telling
      ? waysToPlace(
          row.cells.map(({ text }) => lookOf(text)),
          columns,
        )
      : [];
    const trailing = row.cells.map((_, index) => index + width - row.cells.length);
    const atEnd = ways.find((way) => way.every((column, index) => column === trailing[index]));
    const way = ways.length === 1 ? ways[0] : atEnd;
    const stays = way?.every((column, index) => column === index) ?? true;
    if (!way || stays) {
      if (!stays || lengthOf(row) < width - 1 || !way) untold.push(row);
      return row;
    }
    moved.push(row);
    return {
      ...row,
      cells: row.cells.map((cell, index) => ({ ...cell, column: way[index] ?? index })),
    };
  });
  report('rows-shifted', moved);
  report('short-rows', untold);
  return { rows: aligned, issues };
}
