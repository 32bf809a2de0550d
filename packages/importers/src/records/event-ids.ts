import type { Cells } from './cells.js';

/**
 * Gives each row's event its id: the one in the column of ids, else file, sheet and row.
 *
 * A repeated id gets its row added, with an issue.
 */
export function eventIds(cells: Cells): (row: number) => string {
  const { grid } = cells.table;
  const { file, sheet } = grid.source;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const stem = sheet === undefined ? name : `${name}#${sheet}`;
  const seen = new Map<string, number>();
  return (row) => {
    const { row: place = row + 1 } = grid.place(row, cells.table.columns[0]?.index ?? 0);
    const own = cells.text(row, 'id');
    if (own === '') return `${stem}:${place}`;
    const first = seen.get(own);
    if (first === undefined) {
      seen.set(own, place);
      return own;
    }
    const message = `The id "${own}" stands on row ${first} too; this row was read as an event of its own.`;
    cells.report(row, 'id', 'note', 'repeated-id', message);
    return `${own} (row ${place})`;
  };
}
