import type { Issue } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { checkFormulas } from '../table/check-formulas.js';
import { checkRowTotals } from '../table/check-row-totals.js';
import { placeIn, type Table } from '../table/table.js';
import type { Found } from './shared-by-table.js';

/** What is odd about a table that was taken for something, beside the reading of its records. */
export function tableIssues({ table, role }: Found): readonly Issue[] {
  if (role === 'other') return [];
  const formulas = checkFormulas(table);
  const explained = new Set(formulas.map(({ source }) => `${source.row}:${source.column}`));
  // A formula that went wrong is why its total differs.
  const others = table.issues.filter(
    ({ code, source }) =>
      code !== 'total-differs' || !explained.has(`${source.row}:${source.column}`),
  );
  // A register keeps its columns of numbers, which are compared with its headcounts later.
  const rows = role === 'register' ? [] : checkRowTotals(table);
  return [...hiddenColumns(table), ...others, ...formulas, ...rows];
}

function hiddenColumns(table: Table): readonly Issue[] {
  const hidden = table.columns.filter(({ index }) => table.grid.hiddenColumns.has(index));
  const [first] = hidden;
  if (first === undefined) return [];
  const told = { headers: hidden.map(({ header }) => header) };
  const source = placeIn(table, table.headerRow, first.index);
  return [issueOf({ severity: 'note', code: 'hidden-columns', told }, source)];
}
