import type { TokenTable } from './token-table.js';

/** How many records have each width; blank lines are left out. */
export function widths(table: TokenTable): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let record = 0; record < table.recordCount; record += 1) {
    const width = table.width(record);
    if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return counts;
}

/** The width that at least two records and two in five have; 0 where there is none. */
export function commonWidth(table: TokenTable): number {
  let common = 0;
  let most = 1;
  let records = 0;
  for (const [width, count] of widths(table)) {
    records += count;
    if (count > most || (count === most && common > 0 && width > common)) {
      common = width;
      most = count;
    }
  }
  return most >= records * 0.4 ? common : 0;
}
