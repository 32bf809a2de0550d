import type { EventRecord } from '@partnership-impact/core';
import type { Grid } from '../../grid/grid.js';
import { findTables } from '../../table/find-tables.js';
import { roleOf } from '../../table/role/table-role.js';

/** The type of a row as the report prints it. */
export interface TypeCell {
  /** Index of the event in the list it was read into. */
  readonly event: number;
  /** What the cell itself says; `''` for a blank. */
  readonly printed: string;
  /** Whether a span or a sign such as "as above" says which cell above holds for it. */
  readonly spanned: boolean;
}

const ditto = /^(?:["'”„″〃]{1,2}|as above|same|idem|ditto|id\.|ibid\.?)$/iu;

/** Places of a grid's cells as text, to find the row of a record again. */
function rowsByPlace(grid: Grid): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const shared = new Set<string>();
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < Math.max(1, grid.width(row)); column += 1) {
      const { line, page, column: at } = grid.place(row, column);
      const key = `${page ?? ''}:${line}:${at}`;
      // The place of a cell that spans rows tells none of them.
      if (rows.has(key) && rows.get(key) !== row) shared.add(key);
      rows.set(key, row);
    }
  }
  for (const key of shared) rows.delete(key);
  return rows;
}

/**
 * Looks up what the cells under the type header of registers say themselves, before any cell was
 * filled from above. `null` for a grid without a register with such a column.
 */
export function typeCells(
  grid: Grid,
  events: readonly EventRecord[],
  columns: Readonly<Record<string, string>> = {},
): readonly TypeCell[] | null {
  const column = findTables(grid)
    .map((table) => roleOf(table, columns))
    .find(({ role }) => role === 'register')
    ?.assignment?.fields.get('type')?.index;
  if (column === undefined) return null;
  const rows = rowsByPlace(grid);
  return events.flatMap((event, index): readonly TypeCell[] => {
    const places = Object.values(event.source.cells ?? {});
    const row = places
      .map((place) => rows.get(`${place.page ?? ''}:${place.line}:${place.column}`))
      .find((found) => found !== undefined);
    if (row === undefined) return [];
    const printed = grid.text(row, column).trim();
    const spanned = grid.merges.some(
      ({ top, bottom, left }) => left === column && top < row && row <= bottom,
    );
    return [{ event: index, printed, spanned: spanned || ditto.test(printed) }];
  });
}
