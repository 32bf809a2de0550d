import type { NumberColumn } from './event-columns.js';

/** The number itself; `null` for what is none, such as the `NaN` of a cell that was read in haste. */
export function givenNumber(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The column, with what is no number marked as missing. */
export function givenNumbers(column: NumberColumn | undefined): NumberColumn | undefined {
  if (!(column?.values instanceof Float64Array) || !hasGaps(column.values)) return column;
  const { values, missing } = column;
  return {
    values: values.map((value) => givenNumber(value) ?? 0),
    missing: Uint8Array.from(values, (value, row) =>
      Number.isFinite(value) ? (missing?.[row] ?? 0) : 1,
    ),
  };
}

function hasGaps(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isFinite(values[row])) return true;
  }
  return false;
}
