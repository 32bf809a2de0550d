import type { ChartNote } from './chart.js';
import { countText, figureText, known } from './figure-text.js';

/** A cell of a grid. `null` for a row or a column: the total over it. */
export interface GridCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number | null;
  /** Hidden, since a small figure could give a person away. */
  readonly hidden?: boolean;
}

/** Cells by row and column, in the order in which they were first met. */
export interface GridCells {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Rows and columns that stand for several; their cells have no shade. */
  readonly rest: ReadonlySet<string>;
  at(row: string | null, column: string | null): GridCell | undefined;
}

/** Puts cells in their places; of two for one place the later counts. */
export function gridCells(
  cells: readonly GridCell[],
  rest: ReadonlySet<string> = new Set(),
): GridCells {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const places = new Map<string | null, Map<string | null, GridCell>>();
  for (const cell of cells) {
    if (cell.row !== null) rows.add(cell.row);
    if (cell.column !== null) columns.add(cell.column);
    const line = places.get(cell.row) ?? new Map<string | null, GridCell>();
    line.set(cell.column, cell);
    places.set(cell.row, line);
  }
  return {
    rows: [...rows],
    columns: [...columns],
    rest,
    at: (row, column) => places.get(row)?.get(column),
  };
}

/** Rows as columns and columns as rows. */
export function transposed(grid: GridCells): GridCells {
  return {
    rows: grid.columns,
    columns: grid.rows,
    rest: grid.rest,
    at: (row, column) => grid.at(column, row),
  };
}

/** A grid with fewer columns, and what it says of the others. */
export interface FoldedGrid {
  readonly grid: GridCells;
  readonly notes: readonly ChartNote[];
}

/**
 * Keeps so many columns, those with the largest sums, in their order, and puts the others
 * together, or leaves them out where they do not add up.
 */
export function foldedColumns(
  grid: GridCells,
  most: number,
  combines: 'sum' | 'distinct',
  drawnAs: 'row' | 'column',
): FoldedGrid {
  if (grid.columns.length <= most) return { grid, notes: [] };
  const sumOf = (column: string) =>
    grid.rows.reduce((sum, row) => {
      const cell = grid.at(row, column);
      return cell?.hidden ? sum : sum + (known(cell?.value) ?? 0);
    }, 0);
  const bySum = grid.columns
    .map((column) => ({ column, sum: sumOf(column) }))
    .sort((a, b) => b.sum - a.sum);
  const kept = new Set(bySum.slice(0, most - 1).map(({ column }) => column));
  const left = grid.columns.filter((column) => !kept.has(column));
  const label = countText(left.length, 'other');
  const sum = bySum.slice(most - 1).reduce((total, one) => total + one.sum, 0);
  const cells = [...grid.rows, null].flatMap((row): GridCell[] => {
    const own = [...kept, null].flatMap((column) => {
      const cell = grid.at(row, column);
      // A cell of a grid whose rows and columns changed places still has its first ones.
      return cell === undefined ? [] : [{ ...cell, row, column }];
    });
    const others = left.flatMap((column) => grid.at(row, column) ?? []);
    if (others.length === 0 || combines === 'distinct') return own;
    const hidden = others.some((cell) => cell.hidden);
    const told = others.filter((cell) => !cell.hidden && known(cell.value) !== null);
    const value =
      told.length === 0 ? null : told.reduce((total, cell) => total + (cell.value ?? 0), 0);
    return [...own, { row, column: label, value, hidden }];
  });
  const folded = gridCells(cells, new Set([...grid.rest, label]));
  const columns = grid.columns.filter((column) => kept.has(column));
  const hiding = left.some((column) => grid.rows.some((row) => grid.at(row, column)?.hidden));
  const text =
    combines === 'sum' && !hiding
      ? `The ${drawnAs} "${label}" comes to ${figureText(sum)}; the table has each.`
      : `${countText(left.length, `other ${drawnAs}`)} not drawn; the table has each.`;
  return {
    grid: {
      ...folded,
      rows: grid.rows,
      columns: combines === 'sum' ? [...columns, label] : columns,
    },
    notes: [{ text, rows: left.length, value: combines === 'sum' && !hiding ? sum : null }],
  };
}
