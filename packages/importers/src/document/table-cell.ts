import type { DocumentCell } from './document-table.js';
import { passageOf, type TextRun } from './text-run.js';

/** Where a cell stands: its column from 0, and the place that an empty cell is given. */
export interface CellPosition {
  readonly file: string;
  readonly column: number;
  readonly line: number;
  readonly at: number;
  readonly page?: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** A cell of the runs that stand in it. An empty cell has no text and the place where it would begin. */
export function cellOf(runs: readonly TextRun[], position: CellPosition): DocumentCell {
  const { file, column, line, at, page, rowSpan = 1, columnSpan = 1 } = position;
  const passage = passageOf(runs, file) ?? {
    text: '',
    source: { file, ...(page === undefined ? {} : { page }), line, column: at },
    stretches: [],
  };
  return { ...passage, column, rowSpan, columnSpan };
}
