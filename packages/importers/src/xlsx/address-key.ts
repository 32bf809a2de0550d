import { cellKey, mostColumns, mostRows } from '../workbook/sheet-content.js';

/** The key of a cell by its address, `B7`; -1 where a sheet has no such place. */
export function addressKey(address: string): number {
  let at = 0;
  let column = 0;
  // Letters of either case; their codes differ by one bit.
  for (; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (let digits = at; digits < address.length; digits += 1) {
    const digit = address.charCodeAt(digits) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const isPlace = column >= 1 && column <= mostColumns && row >= 1 && row <= mostRows;
  return isPlace ? cellKey(row - 1, column - 1) : -1;
}
