import type { DocumentCell, DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import { type CellLine, joinLines } from './join-lines.js';
import { type Column, columnRooms } from './segment.js';

/** A cell of a tagged table: its lines, and whether it is a header's. */
export interface TaggedCell {
  readonly lines: readonly CellLine[];
  readonly header: boolean;
}

function extentOf(lines: readonly CellLine[]): Column | null {
  const texts = lines.flatMap((line) => line.texts);
  if (texts.length === 0) return null;
  return {
    x: Math.min(...texts.map(({ x }) => x)),
    end: Math.max(...texts.map(({ x, width }) => x + width)),
  };
}

function join(one: Column | null, other: Column | null): Column | null {
  if (one === null || other === null) return one ?? other;
  return { x: Math.min(one.x, other.x), end: Math.max(one.end, other.end) };
}

/** How far a cell stands from a column; 0 where they overlap. */
function distance(cell: Column | null, column: Column | null): number {
  if (cell === null || column === null) return 0;
  return Math.max(0, cell.x - column.end, column.x - cell.end);
}

/** Columns for the cells of a row that lacks some: in order, each as near as can be. */
function placeCells(
  cells: readonly (Column | null)[],
  columns: readonly (Column | null)[],
): readonly number[] {
  const spare = columns.length - cells.length;
  /** For each cell and each column the least cost so far, and the column of the cell before. */
  let costs = new Array<number>(columns.length + 1).fill(0);
  const choices: number[][] = [];
  cells.forEach((cell, index) => {
    const next = new Array<number>(columns.length + 1).fill(Number.POSITIVE_INFINITY);
    const choice: number[] = [];
    let best = Number.POSITIVE_INFINITY;
    let bestColumn = index;
    for (let column = index; column <= index + spare; column += 1) {
      const cost = (costs[column] ?? 0) + distance(cell, columns[column] ?? null);
      if (cost < best) {
        best = cost;
        bestColumn = column;
      }
      next[column + 1] = best;
      choice[column + 1] = bestColumn;
    }
    costs = next;
    choices.push(choice);
  });
  const placed: number[] = [];
  let end = columns.length;
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const column = choices[index]?.[Math.min(end, index + spare + 1)] ?? index;
    placed.unshift(column);
    end = column;
  }
  return placed;
}

/**
 * The rows of a table that a PDF marks as one. Cells without words are not marked, and a row that
 * the end of a page cuts shows only a part of its cells: each is put where the whole rows have it.
 */
export function taggedRows(
  rows: readonly (readonly TaggedCell[])[],
  {
    file,
    page,
    words,
  }: { readonly file: string; readonly page: number; readonly words: ReadonlySet<string> },
): readonly DocumentRow[] {
  const filled = rows.filter((row) => row.some(({ lines }) => lines.length > 0));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const whole = filled.filter((row) => row.length === width);
  const body = whole.filter((row) => !row.every(({ header }) => header));
  const columns = Array.from({ length: width }, (_, column) => {
    const extents = (body.length > 0 ? body : whole).map((row) =>
      extentOf(row[column]?.lines ?? []),
    );
    return extents.reduce(join, null);
  });
  const placed = filled.map((row) => {
    const extents = row.map(({ lines }) => extentOf(lines));
    return row.length === width ? row.map((_, index) => index) : placeCells(extents, columns);
  });
  const rooms = columnRooms(columns);
  return filled.map((row, index): DocumentRow => {
    const cells = row.map(({ lines }, number): DocumentCell => {
      const column = placed[index]?.[number] ?? number;
      const first = lines[0]?.texts[0];
      const line = first?.line ?? row.flatMap((cell) => cell.lines)[0]?.texts[0]?.line ?? 1;
      const runs = joinLines(lines, { room: rooms[column] ?? null, words });
      return cellOf(runs, { file, column, page, line, at: first?.column ?? 1 });
    });
    return { cells, header: row.length > 0 && row.every(({ header }) => header) };
  });
}
