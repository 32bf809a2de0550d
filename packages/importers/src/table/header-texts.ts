import { cellText } from './cell-text.js';
import type { Header } from './find-header.js';
import type { SheetView } from './sheet-view.js';

/** A column of a table. */
export interface TableColumn {
  /** Zero-based, in the grid. */
  readonly index: number;
  /** As printed, several rows joined by a space; `''` where it has none. */
  readonly header: string;
  /** The lowest row of the header alone, where it has several. */
  readonly lowest: string;
  readonly hashtag: string | null;
}

/**
 * The columns under a header, groups joined before their parts.
 *
 * A group's name counts for the columns that its merge covers and, without merges, for the
 * columns to its right up to the next name, where the row below names parts.
 */
export function columnsUnder(view: SheetView, header: Header): readonly TableColumn[] {
  const { grid, left, right } = view;
  const rows = header.rows.filter((row) => row !== header.tagRow);
  const columns: TableColumn[] = [];
  for (let column = left; column < right; column++) {
    const texts: string[] = [];
    for (const [level, row] of rows.entries()) {
      const text = textAt(view, row, column) || groupAt(view, rows, level, column);
      if (text && texts.at(-1) !== text) texts.push(text);
    }
    const hashtag = header.tagRow === null ? '' : grid.text(header.tagRow, column).trim();
    columns.push({
      index: column,
      header: texts.join(' '),
      lowest: texts.at(-1) ?? '',
      hashtag: hashtag || null,
    });
  }
  return columns;
}

function textAt({ grid }: SheetView, row: number, column: number): string {
  return cellText(grid, row, column).replace(/\s+/g, ' ').trim();
}

function groupAt(view: SheetView, rows: readonly number[], level: number, column: number): string {
  const row = rows[level] ?? 0;
  const merge = view.mergeAt(row, column);
  // The part of a header that is merged downwards was read in its first row.
  if (merge) return merge.top === row ? textAt(view, row, merge.left) : '';
  const below = rows[level + 1];
  if (below === undefined || view.grid.merges.length > 0 || !textAt(view, below, column)) return '';
  for (let left = column - 1; left >= view.left; left--) {
    const text = textAt(view, row, left);
    if (!text) continue;
    const part = textAt(view, below, left);
    // Years below a group are no neighbours of words: "Target 2020", "Target 2021", "Comment".
    return part && /\d/.test(part) === /\d/.test(textAt(view, below, column)) ? text : '';
  }
  return '';
}
