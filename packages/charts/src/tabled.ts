import type { Chart, ChartCell } from './chart.js';
import { hiddenWord } from './notes.js';

/** What each row has: a name for `rows`, a head for the table (`null`: not there), and the cell. */
export type Column<Row> = readonly [
  name: string,
  head: string | null,
  cell: (row: Row) => ChartCell | undefined,
];

/** Rows as a table and as records. What the table calls hidden is missing in the records. */
export function tabled<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Pick<Chart, 'table' | 'rows'> {
  const shown = columns.filter(([, head]) => head !== null);
  const record = (row: Row) =>
    columns.map(([name, , cell], at): [string, ChartCell] => {
      const value = cell(row) ?? null;
      return [name, at > 0 && value === hiddenWord ? null : value];
    });
  return {
    table: {
      header: shown.map(([, head]) => head ?? ''),
      rows: rows.map((row) => shown.map(([, , cell]) => cell(row) ?? null)),
    },
    rows: rows.map((row) => Object.fromEntries(record(row))),
  };
}
