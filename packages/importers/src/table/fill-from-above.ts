import { foldWords } from '../values/plain-text.js';
import { isValue } from './row-look.js';
import { isFilled, type SheetView } from './sheet-view.js';

const ditto =
  /^(?:"|''|″|〃|„|”|-"-|as above|same as above|same|see above|ditto|idem|id\.?|do\.|ibid\.?|como acima|come sopra|jak wyzej|j\.w\.|jw\.?|οπωσ παραπανω|como arriba|comme ci-dessus|wie oben|s\.o\.)$/;

/**
 * Finds the row from which each cell of a body takes its text: itself, or one above.
 *
 * By merge, by "as above" or a ditto mark, and by layout: in the leading columns of a table, when a
 * text stands on the first row of each group only and the rows below leave it blank.
 *
 * @returns a function from cell to row, and the columns that were filled by layout.
 */
export function fillFromAbove(
  view: SheetView,
  rows: readonly number[],
): {
  readonly origin: (row: number, column: number) => number;
  readonly byLayout: readonly number[];
} {
  const byLayout = groupColumns(view, rows);
  const filled = new Map<number, Map<number, number>>();
  for (let column = view.left; column < view.right; column++) {
    const isGroup = byLayout.includes(column);
    let origin: number | null = null;
    for (const row of rows) {
      const text = view.grid.text(row, column).trim();
      const merge = view.mergeAt(row, column);
      if (merge && merge.bottom > merge.top && merge.left === column && row > merge.top) {
        note(filled, column, row, merge.top);
      } else if (text !== '' && isDitto(text)) {
        if (origin !== null) note(filled, column, row, origin);
      } else if (text !== '') origin = row;
      else if (isGroup && origin !== null) note(filled, column, row, origin);
    }
  }
  return { origin: (row, column) => filled.get(column)?.get(row) ?? row, byLayout };
}

/** Most cells are told from a ditto mark by their length or first letter. */
function isDitto(text: string): boolean {
  return text.length < 20 && /^["'″〃„”\-asdicjwοbv]/i.test(text) && ditto.test(foldWords(text));
}

function note(filled: Map<number, Map<number, number>>, column: number, row: number, from: number) {
  const rows = filled.get(column) ?? new Map<number, number>();
  rows.set(row, from);
  filled.set(column, rows);
}

/** The leading columns in which a blank means "as above". */
function groupColumns(view: SheetView, rows: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let column = view.left; column < view.right - 1; column++) {
    if (!isGroupColumn(view, rows, column)) break;
    found.push(column);
  }
  return found;
}

function isGroupColumn(view: SheetView, rows: readonly number[], column: number): boolean {
  const first = rows[0];
  if (first === undefined || rows.length < 3 || !isFilled(view.grid, first, column)) return false;
  const blanks = rows.filter((row) => !isFilled(view.grid, row, column)).length;
  if (blanks < rows.length * 0.3) return false;
  const texts = new Set<string>();
  let filled = 0;
  let values = 0;
  let groupsOfSeveral = 0;
  let run = 0;
  for (const row of rows) {
    if (!isFilled(view.grid, row, column)) {
      run++;
      if (run === 1) groupsOfSeveral++;
      continue;
    }
    run = 0;
    filled++;
    texts.add(view.grid.text(row, column).trim());
    if (isValue(view, row, column)) values++;
  }
  // In a column with gaps, texts come again after a gap; in a column of groups each comes once.
  return (
    filled >= 2 &&
    values <= filled * 0.2 &&
    groupsOfSeveral >= Math.min(2, filled) &&
    texts.size >= filled * 0.9
  );
}
