import type { Issue } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { type NumberNote, readNumber } from '../values/number.js';
import { placeIn, type Table } from './table.js';

/** How many totals back a total of several parts may begin. */
const mostParts = 12;

/** Notes of numbers that are not added up. */
const inexact: ReadonlySet<NumberNote> = new Set(['approximate', 'at-least', 'at-most', 'words']);

/**
 * Compares each row of totals with the rows it stands for, and tells that it was left out.
 *
 * A total stands for all rows, for those since the last total, or for those of the tables stacked above
 * too; with or without the numbers that are not exact ("about 50"), which a spreadsheet skips. A number
 * that fits none is a warning at its cell. Means are not checked.
 *
 * @param stacked the tables above it on the sheet.
 */
export function checkTotals(
  table: Omit<Table, 'issues'>,
  stacked: readonly Omit<Table, 'issues'>[] = [],
): readonly Issue[] {
  const issues: Issue[] = [];
  let previous = -1;
  const before: number[] = [];
  for (const { row, kind } of table.totals) {
    let checked = 0;
    let firstColumn: number | null = null;
    for (const { index, header } of kind === 'mean' ? [] : table.columns) {
      const printed = table.grid.text(row, index);
      const reading = readNumber(printed);
      if ('problem' in reading || reading.value === null || reading.notes.includes('percent'))
        continue;
      firstColumn ??= index;
      const all = sumOf(table, index, -1, row);
      const since = sumOf(table, index, previous, row);
      if (all.count === 0) continue;
      checked++;
      const isOf = (sum: number) => Math.abs(sum - (reading.value ?? 0)) < 0.005;
      if (isOf(all.sum) || isOf(since.sum)) continue;
      if ([all, since].some(({ exact }) => exact > 0 && isOf(exact))) continue;
      const above = stacked
        .filter(({ columns }) =>
          columns.some((one) => one.index === index && one.header === header),
        )
        .map((one) => sumOf(one, index, -1, row).sum);
      if (isOf(above.reduce((sum, one) => sum + one, all.sum))) continue;
      // A part may hold parts of its own, whose totals stand before it.
      const nested = kind === 'part' ? before.slice(-mostParts) : [];
      if (nested.some((one) => isOf(sumOf(table, index, one, row).sum))) continue;
      // A total of another kind, e.g. a count of rows or an average, is not a wrong sum.
      if (reading.value === all.count || reading.value === since.count) continue;
      const told = {
        header,
        printed: printed.trim(),
        sum: all.sum,
        since: since.count < all.count ? since.sum : null,
        byPosition: false,
      };
      const source = placeIn(table, row, index);
      issues.push(issueOf({ severity: 'warning', code: 'total-differs', told }, source));
    }
    if (kind !== 'mean') {
      previous = row;
      before.push(row);
    }
    const told = { compared: checked > 0 };
    const source = placeIn(table, row, firstColumn ?? table.columns[0]?.index ?? 0);
    issues.push(issueOf({ severity: 'note', code: 'total-left-out', told }, source));
  }
  return issues;
}

function sumOf(table: Omit<Table, 'issues'>, column: number, after: number, before: number) {
  let sum = 0;
  let exact = 0;
  let count = 0;
  for (const row of table.rows) {
    if (row >= before) break;
    if (row <= after) continue;
    const reading = readNumber(table.grid.text(row, column));
    if ('problem' in reading || reading.value === null) continue;
    sum += reading.value;
    if (!reading.notes.some((note) => inexact.has(note))) exact += reading.value;
    count++;
  }
  return { sum: Number(sum.toPrecision(12)), exact: Number(exact.toPrecision(12)), count };
}
