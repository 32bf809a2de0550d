import { type OpenEquation, openEquation } from './open-equation.js';
import { solvedCells } from './solved-cells.js';
import type { SumEquation } from './sum-equation.js';

/** A table as its reader sees it, with what the reader knows of it. */
export interface TableAttacked {
  /** The values of all cells; those of hidden ones are not looked at. */
  readonly values: readonly (number | undefined)[];
  readonly equations: readonly SumEquation[];
  /** What else is known of any such table, e.g. that those invited are not more than all. */
  readonly bounds?: readonly Bound[];
}

/** Cells that together never come to more than others. */
export interface Bound {
  readonly less: readonly number[];
  readonly more: readonly number[];
}

/**
 * The hidden cells whose value a reader can compute from the cells that are shown.
 *
 * Two attacks are tried: solving the sums as linear equations, and narrowing each hidden cell
 * between 1 (zeros are shown, so a hidden cell is none) and what its sums and neighbours leave for it.
 */
export function exposedCells(
  table: TableAttacked,
  hidden: ReadonlySet<number>,
): ReadonlySet<number> {
  const open = table.equations
    .map((equation) => openEquation(equation, table.values, hidden))
    .filter(({ terms }) => terms.size > 0);
  return new Set([...solvedCells(open, hidden), ...pinnedCells(table, open, hidden)]);
}

/** Cells whose bounds meet. */
function pinnedCells(
  { values, bounds = [] }: TableAttacked,
  equations: readonly OpenEquation[],
  hidden: ReadonlySet<number>,
): readonly number[] {
  const low = new Map([...hidden].map((cell) => [cell, 1]));
  const high = new Map([...hidden].map((cell) => [cell, Number.POSITIVE_INFINITY]));
  let changed = true;

  const lowest = (cell: number) => low.get(cell) ?? values[cell] ?? 0;
  const highest = (cell: number) => high.get(cell) ?? values[cell] ?? Number.POSITIVE_INFINITY;

  function narrow(cell: number, from: number, to: number): void {
    if (from > (low.get(cell) ?? Number.POSITIVE_INFINITY)) {
      low.set(cell, from);
      changed = true;
    }
    if (to < (high.get(cell) ?? Number.NEGATIVE_INFINITY)) {
      high.set(cell, to);
      changed = true;
    }
  }

  for (let round = 0; changed && round < 100; round += 1) {
    changed = false;
    for (const { less, more } of bounds) {
      const least = sumOf(less, lowest);
      const most = sumOf(more, highest);
      for (const cell of less) narrow(cell, 1, most - (least - lowest(cell)));
      for (const cell of more)
        narrow(cell, least - sumOf(more, highest, cell), Number.POSITIVE_INFINITY);
    }
    for (const { terms, sum } of equations) {
      for (const [cell, sign] of terms) {
        let least = sum;
        let most = sum;
        for (const [other, otherSign] of terms) {
          if (other === cell) continue;
          least -= otherSign > 0 ? highest(other) : -lowest(other);
          most -= otherSign > 0 ? lowest(other) : -highest(other);
        }
        if (sign > 0) narrow(cell, least, most);
        else narrow(cell, -most, -least);
      }
    }
  }
  return [...hidden].filter((cell) => low.get(cell) === high.get(cell));
}

function sumOf(
  cells: readonly number[],
  valueOfCell: (cell: number) => number,
  except?: number,
): number {
  return cells.reduce((sum, cell) => (cell === except ? sum : sum + valueOfCell(cell)), 0);
}
