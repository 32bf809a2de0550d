import type { Scope } from '@partnership-impact/core';
import type { TableColumn } from '../table/header-texts.js';
import type { Table } from '../table/table.js';

/** The most columns that are taken to tell rows apart. */
const most = 3;

/**
 * What tells rows apart that speak of the same measure and scope: the values of columns that no
 * field took, such as the name of a report or the number of an activity. Without it the rows would
 * read as several values of one figure.
 *
 * @param keyOf What a row speaks of by its known columns.
 * @returns A scope of the columns' headers for each row that shares its key with another.
 */
export function ownScopes(
  table: Table,
  others: readonly TableColumn[],
  keyOf: (row: number) => string,
): ReadonlyMap<number, Scope> {
  const shared = [...groupsBy(table.rows, keyOf).values()].filter(({ length }) => length > 1);
  const rows = shared.flat();
  const chosen: TableColumn[] = [];
  const keyWith = (columns: readonly TableColumn[]) => (row: number) =>
    JSON.stringify([keyOf(row), ...columns.map(({ index }) => table.text(row, index).trim())]);

  let apart = shared.length;
  while (rows.length > apart && chosen.length < most) {
    const [best] = others
      .filter((column) => column.header !== '' && !chosen.includes(column))
      .map((column) => ({ column, groups: groupsBy(rows, keyWith([...chosen, column])).size }))
      .sort((a, b) => b.groups - a.groups);
    if (!best || best.groups <= apart) break;
    chosen.push(best.column);
    apart = best.groups;
  }
  return new Map(
    rows.map((row) => [
      row,
      Object.fromEntries(
        chosen
          .map(({ header, index }) => [header, table.text(row, index).trim()] as const)
          .filter(([, value]) => value !== ''),
      ),
    ]),
  );
}

function groupsBy(
  rows: readonly number[],
  keyOf: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
