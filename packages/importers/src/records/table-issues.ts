import type { Issue } from '@partnership-impact/core';
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
  const names = hidden.map(({ header }) => `"${header}"`).join(', ');
  const read = hidden.length === 1 ? '1 hidden column was' : `${hidden.length} hidden columns were`;
  return [
    {
      severity: 'note',
      code: 'hidden-columns',
      message: `${read} read like the others: ${names}.`,
      source: placeIn(table, table.headerRow, first.index),
    },
  ];
}
