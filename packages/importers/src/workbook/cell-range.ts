import type { Merge } from '../grid/grid.js';

/**
 * Reads a range such as `B2:D9` or `$A$1`, the sheet's name before it left out. One that stands
 * upside down is turned. Whole columns and rows give `undefined`.
 *
 * @example
 * cellRange('B2:D9'); // => { top: 1, left: 1, bottom: 8, right: 3 }
 */
export function cellRange(range: string): Merge | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(
    range.trim(),
  );
  if (found === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnNumber(left), columnNumber(right)] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The number of a column from 0: `A` is 0, `AA` is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
