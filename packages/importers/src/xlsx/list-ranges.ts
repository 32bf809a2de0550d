import type { Sheet } from 'hucre/xlsx';
import type { ListRange } from './adapt-sheet.js';
import { cellRange } from './cell-range.js';

const mostValues = 2_000;

/** Finds the values of a list that stands in cells, as `Lists!$A$2:$A$9` or `'My lists'!$A$2:$A$9`. */
export function listRangesOf(sheets: readonly Sheet[]): ListRange {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (formula) => {
    const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula.trim());
    const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
    const sheet = name === undefined ? undefined : byName.get(name);
    const block = cellRange(found?.[3] ?? '');
    if (!sheet || !block) return [];
    const values: string[] = [];
    for (let row = block.top; row <= block.bottom && values.length < mostValues; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        const value = sheet.rows[row]?.[column] ?? null;
        if (value !== null && value !== '') values.push(String(value));
      }
    }
    return values;
  };
}
