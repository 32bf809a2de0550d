import type { ArrowVector } from './arrow-table.js';
import { encodeLists } from './encode-texts.js';
import type { CodeColumn, CodeListColumn } from './event-columns.js';

/** Whether an Arrow column holds lists; the first row that gives anything tells it. */
export function holdsLists(vector: ArrowVector): boolean {
  for (let row = 0; row < vector.length; row += 1) {
    const value = vector.get(row);
    if (value !== null && value !== undefined) return isList(value);
  }
  return false;
}

/** Reads an Arrow column of lists of texts; each text of a row counts once. */
export function listsIn(vector: ArrowVector): CodeListColumn | CodeColumn {
  const rows = Array.from({ length: vector.length }, (_, row) => {
    const value = vector.get(row);
    return isList(value) ? [...new Set([...value].map(String))].filter(Boolean) : [];
  });
  return encodeLists(rows, (texts) => texts);
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
