import { exposedCells, type TableAttacked } from './exposed-cells.js';

/** Cells that are hidden since they are small, and all that are hidden. */
export interface HiddenCells {
  readonly primary: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
}

/** Options of {@link hideCells}. */
export interface HideOptions {
  readonly minimum: number;
  /** How many dimensions a cell is a total over; narrow cells are hidden before wide ones. */
  breadth(cell: number): number;
}

/**
 * Hides the cells below the minimum, and one cell more for every hidden one that can be computed,
 * until none can. Zeros and unknown values stay: hiding them protects nobody.
 */
export function hideCells(table: TableAttacked, options: HideOptions): HiddenCells {
  const { values } = table;
  const { minimum, breadth } = options;
  const count = (cell: number) => values[cell] ?? 0;
  const primary = new Set(
    [...values.keys()].filter((cell) => count(cell) > 0 && count(cell) < minimum),
  );
  const hidden = new Set(primary);
  const narrowFirst = (a: number, b: number) =>
    breadth(a) - breadth(b) || count(a) - count(b) || a - b;
  const sums = table.equations.map(({ total, parts }) => withNeighbours([...parts, total], table));

  for (;;) {
    const exposed = exposedCells(table, hidden);
    if (exposed.size === 0) break;
    const [cover] = sums
      .filter((cells) => cells.some((cell) => exposed.has(cell)))
      .flatMap((cells) => cells.filter((cell) => !hidden.has(cell) && count(cell) > 0))
      .sort(narrowFirst);
    if (cover === undefined) break;
    hidden.add(cover);
  }

  // A cover chosen early may turn out needless; the widest and largest is shown again first.
  const covers = [...hidden].filter((cell) => !primary.has(cell)).sort((a, b) => narrowFirst(b, a));
  for (const cover of covers) {
    hidden.delete(cover);
    if (exposedCells(table, hidden).size > 0) hidden.add(cover);
  }
  return { primary, hidden };
}

/** Cells, and those that bound one of them from below or above. */
function withNeighbours(
  cells: readonly number[],
  { bounds = [] }: TableAttacked,
): readonly number[] {
  const own = new Set(cells);
  const beside = bounds.flatMap(({ less, more }) =>
    [...less, ...more].some((cell) => own.has(cell)) ? [...less, ...more] : [],
  );
  return [...new Set([...cells, ...beside])];
}
