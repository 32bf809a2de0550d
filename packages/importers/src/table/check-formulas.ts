import type { Issue } from '@partnership-impact/core';
import type { Merge } from '../grid/grid.js';
import type { IssueCode, Told } from '../messages/issue-messages.js';
import { issueOf } from '../messages/issue-of.js';
import { cellRange } from '../workbook/cell-range.js';
import { placeIn, type Table } from './table.js';

/** `SUM(D2:D9)`, and as ODS writes it: `of:=SUM([.D2:.D9])`. */
const sum = /^(?:of:)?=?\s*SUM\(\s*\[?\.?(\$?[A-Z]{1,3}\$?\d+):\.?(\$?[A-Z]{1,3}\$?\d+)\]?\s*\)$/i;

/** The range of a formula that is the sum of one range of its own sheet. */
function summedRange(formula: string | undefined): Merge | undefined {
  const found = formula === undefined ? null : sum.exec(formula.trim());
  return found ? cellRange(`${found[1]}:${found[2]}`) : undefined;
}

/**
 * Compares the sums of a workbook with what they should hold: the stored value with its range, and the
 * range of a total with the rows that it stands under.
 *
 * Sums of one range of the same sheet are looked at; other formulas, and ranges with an error, pass.
 */
export function checkFormulas(table: Omit<Table, 'issues'>): readonly Issue[] {
  const { grid, columns, rows, totals } = table;
  if (!grid.hasFormulas) return [];
  const issues: Issue[] = [];
  const warn = <Code extends IssueCode>(place: Place, code: Code, told: Told[Code]) => {
    const source = placeIn(table, place.row, place.column);
    issues.push(issueOf({ severity: 'warning', code, told }, source));
  };
  let previous = -1;
  const inOrder = [...rows, ...totals.map(({ row }) => row)].sort((a, b) => a - b);
  const isTotal = new Set(totals.map(({ row }) => row));
  for (const row of inOrder) {
    for (const { index, header } of columns) {
      const { formula, value } = grid.cell(row, index);
      const range = summedRange(formula);
      if (range === undefined || typeof value !== 'number') continue;
      const named = `SUM(${formula?.replace(/^.*\(|[[\].)]/g, '')})`;
      const comes = sumOf(table, range);
      if (comes !== undefined && Math.abs(comes - value) >= 0.005) {
        const told = { header, value, formula: named, result: comes };
        warn({ row, column: index }, 'stale-formula-value', told);
      }
      if (!isTotal.has(row)) continue;
      const outside = rowsOutside(table, { range, column: index, after: previous, before: row });
      if (outside.length === 0) continue;
      const sum = outside.reduce((all, one) => all + numberIn(table, one, index), 0);
      const told = { header, formula: named, rows: outside.length, sum };
      warn({ row, column: index }, 'formula-range-short', told);
    }
    if (isTotal.has(row)) previous = row;
  }
  return issues;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As a spreadsheet program adds: numbers alone. `undefined` where a cell of the range is an error. */
function sumOf({ grid }: Pick<Table, 'grid'>, { top, left, bottom, right }: Merge) {
  if ((bottom - top + 1) * (right - left + 1) > 1_000_000) return undefined;
  let total = 0;
  for (let row = top; row <= Math.min(bottom, grid.rowCount - 1); row++) {
    for (let column = left; column <= right; column++) {
      const { kind, value } = grid.cell(row, column);
      if (kind === 'error' || kind === 'date') return undefined;
      if (kind === 'number' && typeof value === 'number') total += value;
    }
  }
  return Number(total.toPrecision(12));
}

/**
 * The rows with a number that a total's range misses, of those since the last total. None where the
 * range holds less than half of them: it is then the sum of something else.
 */
function rowsOutside(
  table: Omit<Table, 'issues'>,
  given: {
    readonly range: Merge;
    readonly column: number;
    readonly after: number;
    readonly before: number;
  },
): readonly number[] {
  const { range, column, after, before } = given;
  if (range.left !== column || range.right !== column) return [];
  const rows = table.rows.filter(
    (row) => row > after && row < before && numberIn(table, row, column) !== 0,
  );
  const outside = rows.filter((row) => row < range.top || row > range.bottom);
  return outside.length * 2 < rows.length ? outside : [];
}

function numberIn({ grid }: Pick<Table, 'grid'>, row: number, column: number): number {
  const { kind, value } = grid.cell(row, column);
  return kind === 'number' && typeof value === 'number' ? value : 0;
}
