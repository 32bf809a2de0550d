import type { CellPlace, SourceRef } from '@partnership-impact/core';
import { blankCell, textCell } from '../../grid/cell.js';
import type { Grid, Merge } from '../../grid/grid.js';
import type { DocumentCell, DocumentRow } from '../document-table.js';

const none: ReadonlySet<number> = new Set();
/** A span over more cells than this has no places of its own; no report has one. */
const widestSpan = 10_000;

/** The cells of a row by column; columns that a span covers are absent. */
type CellsByColumn = ReadonlyMap<number, DocumentCell>;

function placeOf(source: SourceRef): CellPlace {
  const { line = 1, column = 1, endLine, endColumn, page } = source;
  const end = endColumn === undefined || endLine !== line ? {} : { endColumn };
  return { line, column, ...end, ...(page === undefined ? {} : { page }) };
}

/**
 * The rows of a document's table as a grid. Its places are line and character of the file, or page,
 * line and character; spans become merges.
 */
export function documentGrid(rows: readonly DocumentRow[], source: SourceRef): Grid {
  const merges: Merge[] = [];
  const widths: number[] = [];
  /** The row and column of the cell whose span covers a cell, by `row:column`. */
  const covered = new Map<string, readonly [number, number]>();
  const cover = ({ top, left, bottom, right }: Merge, row: number, column: number) => {
    if ((bottom - top + 1) * (right - left + 1) > widestSpan) return;
    for (let below = top; below <= bottom; below += 1) {
      for (let beside = left; beside <= right; beside += 1) {
        covered.set(`${below}:${beside}`, [row, column]);
      }
    }
  };
  const byColumn = rows.map(({ cells }, row): CellsByColumn => {
    let width = 0;
    for (const { column, columnSpan, rowSpan } of cells) {
      width = Math.max(width, column + columnSpan);
      if (columnSpan === 1 && rowSpan === 1) continue;
      const bottom = Math.min(rows.length - 1, row + rowSpan - 1);
      const merge = { top: row, left: column, bottom, right: column + columnSpan - 1 };
      merges.push(merge);
      cover(merge, row, column);
    }
    widths.push(width);
    return new Map(cells.map((cell) => [cell.column, cell]));
  });
  const at = (row: number, column: number) => byColumn[row]?.get(column);
  const { file, line, page } = source;
  return {
    source: {
      file,
      ...(page === undefined ? {} : { page }),
      ...(line === undefined ? {} : { line }),
    },
    rowCount: rows.length,
    width: (row) => widths[row] ?? 0,
    text: (row, column) => at(row, column)?.text ?? '',
    cell: (row, column) => {
      const text = at(row, column)?.text;
      return text === undefined ? blankCell : textCell(text);
    },
    place: (row, column) => {
      const [top, left] = covered.get(`${row}:${column}`) ?? [row, column];
      const cell = at(top, left) ?? rows[row]?.cells[0];
      return cell ? placeOf(cell.source) : { line: line ?? 1, column: 1 };
    },
    merges,
    hiddenRows: none,
    hiddenColumns: none,
    hidden: false,
  };
}
