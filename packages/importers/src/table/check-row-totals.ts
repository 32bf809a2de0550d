import type { Issue } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { readNumber } from '../values/number.js';
import { placeIn, type Table } from './table.js';
import { totalIn } from './totals-words.js';

/** Fewer rows that agree may do so by chance. */
const fewestAgreeing = 3;

/**
 * Compares the column of totals of a table with the columns before it (cross-footing).
 *
 * The columns are taken for the parts of the total where they add up to it in two of three rows; a row
 * in which they do not is then a warning at its total. Blank cells add nothing.
 */
export function checkRowTotals(table: Omit<Table, 'issues'>): readonly Issue[] {
  return table.columns.flatMap((column, at) => {
    if (totalIn(column.header) !== 'all') return [];
    const before = table.columns.slice(0, at).map(({ index }) => index);
    const last = table.columns.findLastIndex(
      ({ header }, index) => index < at && totalIn(header) !== undefined,
    );
    const parts = before.slice(last + 1).filter((index) => holdsNumbers(table, index));
    if (parts.length < 2) return [];
    // The row of totals is one more in which the columns add up or do not.
    const ofAll = table.totals.flatMap(({ row, kind }) => (kind === 'all' ? [row] : []));
    const rows = [...table.rows, ...ofAll].flatMap((row) => {
      const total = numberIn(table, row, column.index);
      const numbers = parts.map((index) => numberIn(table, row, index));
      if (total === undefined || numbers.every((number) => number === undefined)) return [];
      const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
      return [{ row, total, sum: Number(sum.toPrecision(12)) }];
    });
    const wrong = rows.filter(({ total, sum }) => Math.abs(total - sum) >= 0.005);
    const agreeing = rows.length - wrong.length;
    if (agreeing < fewestAgreeing || wrong.length * 2 > agreeing) return [];
    return wrong.map(({ row, total, sum }) => {
      const label = table.text(row, table.columns[0]?.index ?? 0).trim();
      const told = { header: column.header, row: label.slice(0, 60), total, sum };
      const source = placeIn(table, row, column.index);
      return issueOf({ severity: 'warning', code: 'row-total-differs', told }, source);
    });
  });
}

function holdsNumbers(table: Omit<Table, 'issues'>, column: number): boolean {
  const filled = table.rows.filter((row) => table.text(row, column).trim() !== '');
  const numbers = filled.filter((row) => numberIn(table, row, column) !== undefined);
  return numbers.length > 0 && numbers.length * 5 >= filled.length * 4;
}

function numberIn(table: Omit<Table, 'issues'>, row: number, column: number): number | undefined {
  const reading = readNumber(table.grid.text(row, column));
  if ('problem' in reading || reading.value === null || reading.notes.includes('percent')) {
    return undefined;
  }
  return reading.value;
}
