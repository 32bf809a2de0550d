import { group, rollup, sum } from 'd3-array';
import type { ChartNote } from './chart.js';
import { countText, figureText, known } from './figure-text.js';
import type { Combines } from './folded.js';
import { noteOn } from './notes.js';

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

/** Puts cells in their places; of two for one place the later counts. */
export function gridOf(given: readonly GridCell[], rest: ReadonlySet<string> = new Set()): Grid {
  const key = (row: string | null, column: string | null) => JSON.stringify([row, column]);
  const places = new Map(given.map((cell) => [key(cell.row, cell.column), cell]));
  const cells = [...places.values()];
  const names = (side: Side) => [...new Set(cells.flatMap((cell) => cell[side] ?? []))];
  return {
    cells,
    row: names('row'),
    column: names('column'),
    rest,
    at: (row, column) => places.get(key(row, column)),
  };
}

type Side = 'row' | 'column';

/** Rows as columns and columns as rows. */
export function turned({ cells, rest }: Grid): Grid {
  return gridOf(
    cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })),
    rest,
  );
}

/** The number of a cell that may be shown and is known. */
export function shownIn(cell: GridCell): number | null {
  return cell.hidden ? null : known(cell.value);
}

/** A grid with fewer rows or columns, and what it says of the others. */
export interface FoldedGrid {
  readonly grid: Grid;
  readonly notes: readonly ChartNote[];
}

/**
 * Keeps so many rows or columns, those with the largest sums, in their order, and puts the others
 * together, or leaves them out where they do not add up.
 */
export function foldedGrid(grid: Grid, side: Side, most: number, combines: Combines): FoldedGrid {
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
  const others = grid.cells.filter((cell) => left.has(cell[side]));
  const together = Array.from(
    group(others, (cell) => cell[other]),
    ([name, own]): GridCell => {
      const told = own.flatMap((cell) => shownIn(cell) ?? []);
      const value = told.length === 0 ? null : sum(told);
      const hidden = own.some((cell) => cell.hidden);
      return side === 'row'
        ? { row: label, column: name, value, hidden }
        : { row: name, column: label, value, hidden };
    },
  );
  const kept = grid.cells.filter((cell) => !left.has(cell[side]));
  const added = combines === 'sum';
  const cells = added ? [...kept, ...together] : kept;
  const hiding = others.some((cell) => cell.hidden && cell[other] !== null);
  const value = added && !hiding ? sum(left, (name) => sums.get(name)) : null;
  const text =
    value === null
      ? `${countText(left.size, `other ${side}`)} not drawn`
      : `The ${side} "${label}" comes to ${figureText(value)}`;
  const own = [...names.filter((name) => !left.has(name)), ...(added ? [label] : [])];
  const places = gridOf(cells, new Set([...grid.rest, label]));
  return {
    grid: { ...places, [side]: own, [other]: grid[other] },
    notes: noteOn(left.size, `${text}; the table has each.`, value),
  };
}

/** Whether rows, or columns, have totals at their end. */
export function hasTotals(grid: Grid, of: 'row' | 'column'): boolean {
  return of === 'row'
    ? grid.row.some((row) => grid.at(row, null))
    : grid.column.some((column) => grid.at(null, column));
}
