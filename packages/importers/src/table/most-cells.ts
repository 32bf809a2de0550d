import type { TableColumn } from './header-texts.js';
import type { Table } from './table.js';

const cellsLookedAt = 100;
const most = 0.7;

/** Whether most of the first cells of a column that hold anything are of a kind. */
export function mostCells(
  { rows, text }: Table,
  { index }: TableColumn,
  is: (cell: string) => boolean,
): boolean {
  const cells = rows
    .slice(0, cellsLookedAt)
    .map((row) => text(row, index).trim())
    .filter(Boolean);
  return cells.length > 0 && cells.filter(is).length >= cells.length * most;
}
