import type { TableFound } from '@partnership-impact/core';
import type { CheckCoverage, TableRead } from '@partnership-impact/reports';

/** A table as a report prints it: its place in the file, its header, and what it was taken for. */
export function tableRead({ source, header, columns, rows, role }: TableFound): TableRead {
  const { file, sheet, line, page } = source;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
    header,
    rows,
    role,
    fields: columns.map(({ field }) => field),
  };
}

/** Rows of all tables, and of those that were taken for something. */
export function rowsOf(tables: readonly TableFound[]): CheckCoverage['rows'] {
  const sum = (some: readonly TableFound[]) => some.reduce((total, { rows }) => total + rows, 0);
  return { read: sum(tables), used: sum(tables.filter(({ role }) => role !== 'other')) };
}
