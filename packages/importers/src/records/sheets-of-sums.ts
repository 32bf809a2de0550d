import {
  type ColumnReading,
  type Dataset,
  emptyDataset,
  type Statement,
  vocabularyOf,
} from '@partnership-impact/core';
import { breakdownStatements } from '../document/breakdown/breakdown-statements.js';
import type { Found } from './shared-by-table.js';

/** What the tables beside a register state of it. */
export interface SummariesRead {
  readonly statements: readonly Statement[];
  /** What the columns of such a table were taken for. */
  columnsOf(found: Found): { readonly columns?: readonly ColumnReading[] };
}

/**
 * Reads the sheets of a workbook that sum its register up, by partner, type, country or year, so that
 * they can be compared with it. A table on the sheet of a register is none.
 */
export function summariesOf(found: readonly Found[], dataset: Partial<Dataset>): SummariesRead {
  const registers = found.filter(({ role }) => role === 'register');
  const sheets = new Set(registers.map(({ table }) => table.grid));
  const summaries = found.filter(
    ({ role, table }) => role === 'breakdown' && !sheets.has(table.grid),
  );
  const vocabulary = vocabularyOf({ ...emptyDataset, ...dataset });
  const read = new Map(
    summaries.map((one) => {
      const title = one.table.title ?? one.table.grid.source.sheet ?? '';
      const summary = breakdownStatements(one.table, { title, beside: '', vocabulary });
      return [one, isCertain(summary.statements) ? summary : uncertain] as const;
    }),
  );
  return {
    statements: [...read.values()].flatMap(({ statements }) => statements),
    columnsOf(one) {
      const summary = read.get(one);
      return summary && summary.statements.length > 0 ? { columns: summary.columns } : {};
    },
  };
}

const uncertain = { statements: [], columns: [] };

/**
 * Whether a table says one thing of each figure. Where it says several, its columns divide the figure in
 * a way that their headers do not tell.
 */
function isCertain(statements: readonly Statement[]): boolean {
  const keys = statements.map(({ role, measure, scope }) => JSON.stringify([role, measure, scope]));
  return new Set(keys).size === keys.length;
}
