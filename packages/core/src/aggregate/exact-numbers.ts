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
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  // Beyond 2^53 whole numbers are no longer exact; the sum of all rows must stay below.
  const room = Number.MAX_SAFE_INTEGER / Math.max(1, largest * values.length);
  let scale = 1;
  while (scale < finestScale && scale * 10 <= room && !isWhole(values, scale)) scale *= 10;
  return { values: scaled(values, scale, largest), missing, scale };
}

function isWhole(values: Float64Array, scale: number): boolean {
  return values.every((value) => Math.round(value * scale) / scale === value);
}

function scaled(values: Float64Array, scale: number, largest: number): NumberColumn['values'] {
  const whole = largest * scale < 2 ** 31 ? Int32Array : Float64Array;
  const result = new whole(values.length);
  for (let row = 0; row < values.length; row += 1) {
    result[row] = Math.round((values[row] as number) * scale);
  }
  return result;
}
