import { type Grid, gridOf, type Merge } from '../../src/grid/grid.js';

/** What a row of a drawn table is. */
export type RowMark = 'T' | 'K' | 'H' | 'R' | 'G' | 'X' | 'S' | 'N' | '-';

/** A table drawn in a text file, and what each of its rows is. */
export interface DrawnTable {
  readonly name: string;
  readonly grid: Grid;
  readonly marks: readonly RowMark[];
}

/** Reads the tables of a text, each below a line `## name`; the form stands at the top of the text. */
export function drawnTables(text: string): readonly DrawnTable[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      const drawn = lines.map((line) =>
        line
          .slice(2)
          .split('|')
          .map((cell) => cell.trim()),
      );
      const rows = drawn.map((row) => row.map((cell) => (isCovered(cell) ? '' : cell)));
      const grid: Grid = { ...gridOf(rows, { file: `${name}.csv` }), merges: mergesIn(drawn) };
      return { name, grid, marks: lines.map((line) => line.charAt(0) as RowMark) };
    });
}

function isCovered(cell: string | undefined): boolean {
  return cell === '>>' || cell === '^^';
}

function mergesIn(rows: readonly (readonly string[])[]): readonly Merge[] {
  const merges: Merge[] = [];
  for (const [top, row] of rows.entries()) {
    for (const [left, cell] of row.entries()) {
      if (cell === '' || isCovered(cell)) continue;
      let right = left;
      let bottom = top;
      while (row[right + 1] === '>>') right += 1;
      while (rows[bottom + 1]?.[left] === '^^') bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  }
  return merges;
}
