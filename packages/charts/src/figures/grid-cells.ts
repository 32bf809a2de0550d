import { rollup, sum } from 'd3-array';
import type { ChartNote, ChartTable } from '../chart.js';
import { known } from '../figure-text.js';
import { hiddenWord } from '../notes.js';
import { type Combines, folded } from './folded.js';

/** A cell of a grid. `null` for a row or a column: the total over it. */
export interface GridCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number | null;
  /** Hidden, since a small figure could give a person away. */
  readonly hidden?: boolean;
}

/** Cells in their places; names in the order in which they were first met. */
export interface Grid {
  /** What is hidden or not known has no value. */
  readonly cells: readonly GridCell[];
  /** Those that are no totals. */
  readonly parts: readonly GridCell[];
  readonly row: readonly string[];
  readonly column: readonly string[];
  at(row: string | null, column: string | null): GridCell | undefined;
}

type Side = 'row' | 'column';

/** Puts cells in their places; those of one place are added up. */
export function gridOf(given: readonly GridCell[]): Grid {
  const places = rollup(
    given,
    together,
    ({ row }) => row,
    ({ column }) => column,
  );
  const names = (side: Side) => [...new Set(given.flatMap((cell) => cell[side] ?? []))];
  const cells = [...places.values()].flatMap((row) => [...row.values()]);
  return {
    cells,
    parts: cells.filter(({ row, column }) => row !== null && column !== null),
    row: names('row'),
    column: names('column'),
    at: (row, column) => places.get(row)?.get(column),
  };
}

/** Cells of one place as one. */
function together(cells: readonly GridCell[]): GridCell {
  const { row = null, column = null } = cells[0] ?? {};
  const hidden = cells.some((cell) => cell.hidden);
  const told = hidden ? [] : cells.flatMap(({ value }) => known(value) ?? []);
  return { row, column, value: told.length === 0 ? null : sum(told), hidden };
}

/** Rows as columns and columns as rows. */
export function turned({ cells }: Grid): Grid {
  return gridOf(cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })));
}

/** The names of rows, or of columns, and `null` where totals end them. */
export function linesOf(grid: Grid, side: Side): readonly (string | null)[] {
  const other = side === 'row' ? 'column' : 'row';
  const totals = grid.cells.some((cell) => cell[side] === null && cell[other] !== null);
  return totals ? [...grid[side], null] : grid[side];
}

/** A grid as a table. */
export function gridTable(grid: Grid, head: string): ChartTable {
  const columns = linesOf(grid, 'column');
  const cellOf = (row: string | null, column: string | null) => {
    const { value = null, hidden = false } = grid.at(row, column) ?? {};
    return hidden ? hiddenWord : value;
  };
  return {
    header: [head, ...columns.map((column) => column ?? 'Total')],
    rows: linesOf(grid, 'row').map((row) => [
      row ?? 'Total',
      ...columns.map((column) => cellOf(row, column)),
    ]),
  };
}

/**
 * Keeps so many rows or columns, those with the largest sums, in their order, and puts the others
 * together, or leaves them out where they do not add up.
 */
export function foldedGrid(
  grid: Grid,
  side: Side,
  most: number,
  combines: Combines,
): { readonly grid: Grid; readonly notes: readonly ChartNote[] } {
  const other = side === 'row' ? 'column' : 'row';
  const sums = rollup(
    grid.cells.filter((cell) => cell[other] !== null),
    (own) => sum(own, ({ value }) => value),
    (cell) => cell[side],
  );
  const bySum = grid[side]
    .map((name) => ({ name, value: sums.get(name) ?? 0 }))
    .sort((a, b) => b.value - a.value);
  const { kept, rest, notes } = folded(bySum, most, combines);
  if (kept === bySum) return { grid, notes };
  const drawn = new Set<string | null>([null, ...kept.map(({ name }) => name)]);
  const labels = rest.map(({ label }) => label);
  const cells = grid.cells.flatMap((cell) =>
    drawn.has(cell[side]) ? cell : labels.map((label) => ({ ...cell, [side]: label })),
  );
  const names = [...grid[side].filter((name) => drawn.has(name)), ...labels];
  return { grid: { ...gridOf(cells), [side]: names, [other]: grid[other] }, notes };
}
