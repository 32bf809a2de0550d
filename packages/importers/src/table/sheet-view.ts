import { type Grid, type Merge, widthOf } from '../grid/grid.js';

/** A block of whole columns of a grid, from `left` up to, and not including, `right`. */
export interface SheetView {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  /** The rows that hold anything in these columns, in order. */
  readonly rows: readonly number[];
  /** The merge that begins at the cell or covers it. */
  mergeAt(row: number, column: number): Merge | undefined;
}

/** How many rows are looked at to find the layout of the columns. */
const layoutRows = 2000;

/**
 * Cuts a grid into the blocks of columns that stand side by side, apart by blank columns.
 *
 * A blank column inside one table does not cut it: the blocks on both sides must each be at least
 * two columns wide and begin or end on rows of their own, or repeat a header.
 */
export function viewsOf(grid: Grid): readonly SheetView[] {
  const width = widthOf(grid);
  const counts = new Array<number>(width).fill(0);
  const limit = Math.min(grid.rowCount, layoutRows);
  for (let row = 0; row < limit; row++) {
    const end = grid.width(row);
    for (let column = 0; column < end; column++) {
      if (isFilled(grid, row, column)) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  for (const { top, left, right } of grid.merges) {
    // A title that is merged across two tables does not join them.
    if (top <= 2) continue;
    const end = Math.min(right + 1, width);
    for (let column = left; column < end; column++) counts[column] = (counts[column] ?? 0) + 1;
  }
  const strips = stripsOf(counts);
  const mergeAt = mergeIndex(grid);
  const whole = viewOf(grid, mergeAt, 0, width);
  if (strips.length < 2) return [whole];
  const views = strips.map(([left, right]) => viewOf(grid, mergeAt, left, right));
  return areTables(views) ? views : [whole];
}

/** Whether a cell shows anything. */
export function isFilled(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return text !== '' && text.trim() !== '';
}

function stripsOf(counts: readonly number[]): readonly (readonly [number, number])[] {
  const strips: [number, number][] = [];
  for (const [column, count] of counts.entries()) {
    if (count === 0) continue;
    const last = strips.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else strips.push([column, column + 1]);
  }
  return strips;
}

function viewOf(grid: Grid, mergeAt: SheetView['mergeAt'], left: number, right: number): SheetView {
  const rows: number[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const end = Math.min(right, grid.width(row));
    for (let column = left; column < end; column++) {
      if (isFilled(grid, row, column)) {
        rows.push(row);
        break;
      }
    }
  }
  return { grid, left, right, rows, mergeAt };
}

function areTables(views: readonly SheetView[]): boolean {
  if (views.some(({ left, right }) => right - left < 2)) return false;
  const headers = views.map((view) => headerTexts(view));
  const repeated = headers.some((one, index) =>
    headers.slice(index + 1).some((other) => [...one].some((text) => other.has(text))),
  );
  const ends = views.map(({ rows }) => rows.at(-1) ?? 0);
  const starts = views.map(({ rows }) => rows[0] ?? 0);
  const apart = (list: readonly number[]) => Math.max(...list) - Math.min(...list) > 1;
  return repeated || apart(ends) || apart(starts);
}

/** The texts of the first row that has two cells or more. */
function headerTexts({ grid, left, right, rows }: SheetView): ReadonlySet<string> {
  for (const row of rows.slice(0, 5)) {
    const texts = new Set<string>();
    for (let column = left; column < right; column++) {
      const text = grid.text(row, column).trim().toLowerCase();
      if (text) texts.add(text);
    }
    if (texts.size > 1) return texts;
  }
  return new Set();
}

function mergeIndex(grid: Grid): SheetView['mergeAt'] {
  if (grid.merges.length === 0) return () => undefined;
  const byRow = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    // A merge over a whole column would cost a million entries; nothing is read from so tall a one.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 5000); row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}
