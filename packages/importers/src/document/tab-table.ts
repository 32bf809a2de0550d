import type { DocumentCell, DocumentRow } from './document-table.js';
import { cellOf } from './table-cell.js';
import type { TextRun } from './text-run.js';

/** Cuts a line's runs at its tabs. */
function cutAtTabs(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const cells: TextRun[][] = [[]];
  for (const run of runs) {
    let column = run.column;
    const pieces = run.text.split('\t');
    pieces.forEach((text, index) => {
      if (index > 0) cells.push([]);
      cells.at(-1)?.push({ ...run, text, column });
      column += text.length + 1;
    });
  }
  return cells;
}

/** Rows of a table that is drawn with tabs, from the runs of each of its lines. */
export function tabRows(
  lines: readonly (readonly TextRun[])[],
  file: string,
): readonly DocumentRow[] {
  return lines.map((runs) => {
    const cells = cutAtTabs(runs).map((cell, column): DocumentCell => {
      const [first] = cell;
      return cellOf(cell, { file, column, line: first?.line ?? 1, at: first?.column ?? 1 });
    });
    return { cells, header: false };
  });
}

/** Whether a line of runs has two tabs or more between its words: a row of a table drawn with tabs. */
export function isTabLine(runs: readonly TextRun[]): boolean {
  const text = runs.map((run) => run.text).join('');
  return text.trim().split('\t').length > 2;
}
