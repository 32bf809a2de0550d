import type { Chart, ChartCell } from './chart.js';
import type { Marks } from './marks.js';
import { hiddenWord } from './notes.js';

/** How a picture prints a column beside its rows. The head serves as the key of its mark. */
export interface Printing<Row> {
  /** Writes the cell; as a figure where left out. */
  readonly text?: (cell: ChartCell) => string;
  /** Which rows have it bold; none where left out. */
  readonly bold?: (row: Row) => boolean;
  readonly mark?: (marks: Marks, x: number, y: number) => string;
}

/**
 * What each row has: its name in the records, its head in the table (`null`: not there), its cell,
 * and how a picture prints it, where one does.
 */
export type Column<Row> = readonly [
  name: string,
  head: string | null,
  cell: (row: Row) => ChartCell | undefined,
  printing?: Printing<Row>,
];

/**
 * Rows as a table and as records. What the table calls hidden is missing in the records; a column
 * that is `undefined` in every row is in neither.
 */
export function tabled<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Pick<Chart, 'table' | 'rows'> {
  const used = columns.filter(
    ([, , cell]) => rows.length === 0 || rows.some((row) => cell(row) !== undefined),
  );
  const shown = used.filter(([, head]) => head !== null);
  const record = (row: Row) =>
    used.map(([name, , cell], at): [string, ChartCell] => {
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
