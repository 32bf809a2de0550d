import { rollup, sum } from 'd3-array';
import type { ChartCell, ChartNote, ChartTable } from '../chart.js';
import { countText, figureText, known } from '../figure-text.js';
import { hiddenWord, noteOn } from '../notes.js';
import type { Combines } from './folded.js';

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
  readonly cells: readonly GridCell[];
  readonly row: readonly string[];
  readonly column: readonly string[];
  /** Names that stand for several; their cells have no shade. */
  readonly rest: ReadonlySet<string>;
  at(row: string | null, column: string | null): GridCell | undefined;
}

type Side = 'row' | 'column';

/** Puts cells in their places; those of one place are added up. */
export function gridOf(given: readonly GridCell[], rest: ReadonlySet<string> = new Set()): Grid {
  const key = (row: string | null, column: string | null) => JSON.stringify([row, column]);
  const places = rollup(given, together, (cell) => key(cell.row, cell.column));
  const cells = [...places.values()];
  const names = (side: Side) => [...new Set(cells.flatMap((cell) => cell[side] ?? []))];
  const at: Grid['at'] = (row, column) => places.get(key(row, column));
  return { cells, row: names('row'), column: names('column'), rest, at };
}

/** Cells of one place as one. */
function together(cells: readonly GridCell[]): GridCell {
  const { row = null, column = null } = cells[0] ?? {};
  const told = cells.flatMap((cell) => shownIn(cell) ?? []);
  const hidden = cells.some((cell) => cell.hidden);
  return { row, column, value: told.length === 0 ? null : sum(told), hidden };
}

/** Rows as columns and columns as rows. */
export function turned({ cells }: Grid): Grid {
  return gridOf(cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })));
}

/** The number of a cell that may be shown and is known. */
export function shownIn(cell: GridCell): number | null {
  return cell.hidden ? null : known(cell.value);
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
  const cellOf = (row: string | null, column: string | null): ChartCell => {
    const cell = grid.at(row, column);
    return cell?.hidden ? hiddenWord : known(cell?.value);
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
  const names = grid[side];
  if (names.length <= most) return { grid, notes: [] };
  const other = side === 'row' ? 'column' : 'row';
  const parts = grid.cells.filter((cell) => cell[other] !== null);
  const sums = rollup(
    parts,
    (own) => sum(own, shownIn),
    (cell) => cell[side],
  );
  const bySum = names.toSorted((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0));
  const left = new Set<string | null>(bySum.slice(most - 1));
  const label = countText(left.size, 'other');
  const added = combines === 'sum';
  const cells = added
    ? grid.cells.map((cell) => (left.has(cell[side]) ? { ...cell, [side]: label } : cell))
    : grid.cells.filter((cell) => !left.has(cell[side]));
  const hiding = parts.some((cell) => cell.hidden && left.has(cell[side]));
  const value = added && !hiding ? sum(left, (name) => sums.get(name)) : null;
  const text =
    value === null
      ? `${countText(left.size, `other ${side}`)} not drawn`
      : `The ${side} "${label}" comes to ${figureText(value)}`;
  const kept = [...names.filter((name) => !left.has(name)), ...(added ? [label] : [])];
  const smaller = gridOf(cells, new Set([...grid.rest, label]));
  return {
    grid: { ...smaller, [side]: kept, [other]: grid[other] },
    notes: noteOn(left.size, `${text}; the table has each.`, value),
  };
}
