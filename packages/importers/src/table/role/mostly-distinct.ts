import { foldName } from '@partnership-impact/core';
import type { TableColumn } from '../header-texts.js';
import type { Table } from '../table.js';

/** Whether a column names nearly every row in its own way. */
export function isMostlyDistinct({ rows, text }: Table, column: TableColumn | undefined): boolean {
  if (!column) return false;
  const names = rows.map((row) => foldName(text(row, column.index))).filter(Boolean);
  return new Set(names).size >= names.length * 0.9;
}
