import { fileName } from '../file-name.js';
import type { Cells } from './cells.js';

/**
 * Gives each row's event its id: the one in the column of ids, else file, sheet and row, and the column
 * of a table that does not begin in the first.
 *
 * A repeated id gets its row added, with an issue.
 */
export function eventIds(cells: Cells): (row: number) => string {
  const { grid } = cells.table;
  const { file, sheet } = grid.source;
  const name = fileName(file);
  const stem = sheet === undefined ? name : `${name}#${sheet}`;
  const left = cells.table.columns[0]?.index ?? 0;
  const beside = left === 0 ? '' : `:${left + 1}`;
  const seen = new Map<string, number>();
  const made = new Set<string>();
  return (row) => {
    const { row: place = row + 1, column } = grid.place(row, left);
    const own = cells.text(row, 'id');
    if (own === '') {
      // Where events stand side by side, all are on one row.
      const id = `${stem}:${place}${beside}`;
      if (!made.has(id)) {
        made.add(id);
        return id;
      }
      return `${id}:${column}`;
    }
    const first = seen.get(own);
    if (first === undefined) {
      seen.set(own, place);
      return own;
    }
    const told = { of: 'rows', id: own, row: first } as const;
    cells.report(row, 'id', { severity: 'note', code: 'repeated-id', told });
    return `${own} (row ${place})`;
  };
}
