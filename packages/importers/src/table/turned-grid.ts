import type { Cell } from '../grid/cell.js';
import { type Grid, widthOf } from '../grid/grid.js';
import { isKnownHeader } from './match-header.js';
import { isFilled } from './sheet-view.js';
import { holdsDate, isValueText } from './value-text.js';

const mostRows = 60;
const leastFields = 3;

/**
 * The grid with rows and columns exchanged, where its records stand beside one another under
 * headers that run down the first column; `undefined` where they do not. Places stay those of the file.
 *
 * The first column must be made of known headers mostly, and have a row of dates, one of numbers and
 * one of words: no other way to lay out a table looks so.
 */
export function turnedGrid(grid: Grid): Grid | undefined {
  const width = widthOf(grid);
  if (grid.rowCount > mostRows || width < leastFields) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (filledIn(grid, row) >= 2) rows.push(row);
  }
  if (!runsDown(grid, rows, width)) return undefined;
  return {
    source: grid.source,
    rowCount: width,
    width: () => rows.length,
    text: (row, column) => grid.text(rows[column] ?? -1, row),
    cell: (row, column) => grid.cell(rows[column] ?? -1, row),
    place: (row, column) => grid.place(rows[column] ?? 0, row),
    merges: [],
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: new Set(rows.flatMap((row, index) => (grid.hiddenRows.has(row) ? [index] : []))),
    hidden: grid.hidden,
  };
}

function filledIn(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = 0; column < grid.width(row); column += 1) {
    if (isFilled(grid, row, column)) filled += 1;
  }
  return filled;
}

function runsDown(grid: Grid, rows: readonly number[], width: number): boolean {
  const fields = rows.map((row) => {
    const cells: Cell[] = [];
    for (let column = 1; column < width; column += 1) {
      if (isFilled(grid, row, column)) cells.push(grid.cell(row, column));
    }
    return { label: grid.text(row, 0).trim(), filled: cells.length, look: lookOf(cells) };
  });
  const filled = fields.reduce((sum, field) => sum + field.filled, 0);
  // Asked before the headers, since few tables have such rows and to know a header takes long.
  if (filled < rows.length * (width - 1) * 0.6 || !haveAllLooks(fields)) return false;
  const known = fields.filter(({ label }) => label !== '' && isKnownHeader(label));
  const labels = new Set(known.map(({ label }) => label));
  return labels.size >= Math.max(leastFields, rows.length * 0.6) && haveAllLooks(known);
}

type Look = 'dates' | 'numbers' | 'words';

function haveAllLooks(fields: readonly { readonly look: Look | undefined }[]): boolean {
  return new Set(fields.flatMap(({ look }) => look ?? [])).size === 3;
}

/** What all cells of a row are, where it has two or more. */
function lookOf(cells: readonly Cell[]): Look | undefined {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return undefined;
  const look = lookOfCell(first);
  return others.every((cell) => lookOfCell(cell) === look) ? look : undefined;
}

function lookOfCell({ kind, text }: Cell): Look {
  const isValue = isValueText(text.trim());
  if (kind === 'date' || (isValue && holdsDate(text))) return 'dates';
  return kind === 'number' || isValue ? 'numbers' : 'words';
}
