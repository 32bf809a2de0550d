import { readNumber } from '../values/number.js';
import { isValue } from './row-look.js';
import { isFilled, type SheetView } from './sheet-view.js';
import { holdsDate } from './value-text.js';

/** Rows above that are added up; longer tables say so when they end in a total. */
const mostRows = 2_000;
const leastSum = 10;

/**
 * Whether a last row is a total that no word names: each of its numbers is the sum of those above,
 * and it leaves blank what every row above fills, or too many sums agree for a coincidence.
 */
export function isProvenTotal(view: SheetView, row: number, above: readonly number[]): boolean {
  const { grid, left, right } = view;
  if (above.length < 2 || above.length > mostRows) return false;
  let sums = 0;
  let highest = 0;
  let leftBlank = 0;
  for (let column = left; column < right; column++) {
    if (!isFilled(grid, row, column)) {
      if (above.every((other) => isFilled(grid, other, column))) leftBlank += 1;
      continue;
    }
    if (!isValue(view, row, column)) continue;
    const { kind, text } = grid.cell(row, column);
    if (kind === 'date' || holdsDate(text)) return false;
    const printed = numberIn(text);
    const sum = sumOf(view, above, column);
    if (printed === undefined || sum === undefined || Math.abs(printed - sum) >= 0.005)
      return false;
    sums += 1;
    highest = Math.max(highest, Math.abs(sum));
  }
  if (sums === 0 || highest < leastSum) return false;
  return leftBlank > 0 || (sums >= 2 && above.length >= 3);
}

function sumOf({ grid }: SheetView, rows: readonly number[], column: number): number | undefined {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const number = numberIn(grid.text(row, column));
    if (number === undefined) continue;
    sum += number;
    count += 1;
  }
  return count >= 2 ? sum : undefined;
}

function numberIn(text: string): number | undefined {
  const reading = readNumber(text);
  return 'problem' in reading ? undefined : (reading.value ?? undefined);
}
