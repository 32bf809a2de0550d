import type { NumberColumn } from './event-columns.js';

/**
 * Numbers as whole multiples of a decimal unit, so that sums are exact in any order of the rows:
 * 0.1 + 0.2 is 0.3.
 */
export interface ExactNumbers {
  /** `value × scale`, whole; 0 where missing. */
  readonly values: NumberColumn['values'];
  readonly missing: Uint8Array | null;
  /** A power of ten. */
  readonly scale: number;
}

/** The finest unit kept, a billionth. Numbers that no decimal writes, e.g. 1/3, are rounded to it. */
const finestScale = 1e9;

/** Brings a column to the coarsest unit that holds all its values. */
export function exactNumbers({ values, missing }: NumberColumn): ExactNumbers {
  if (!(values instanceof Float64Array)) return { values, missing, scale: 1 };
  let largest = 0;
  let fractions = false;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (Math.abs(value) > largest) largest = Math.abs(value);
    if (!Number.isInteger(value)) fractions = true;
  }
  if (!fractions) return { values, missing, scale: 1 };
  const scale = scaleOf(values, largest);
  return { values: values.map((value) => Math.round(value * scale)), missing, scale };
}

function scaleOf(values: Float64Array, largest: number): number {
  // Beyond 2^53 whole numbers are no longer exact; the sum of all rows must stay below.
  const room = Number.MAX_SAFE_INTEGER / Math.max(1, largest * values.length);
  let scale = 1;
  while (scale < finestScale && scale * 10 <= room && !isWhole(values, scale)) scale *= 10;
  return scale;
}

function isWhole(values: Float64Array, scale: number): boolean {
  return values.every((value) => Math.round(value * scale) / scale === value);
}
