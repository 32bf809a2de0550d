import { formatValue } from 'hucre';
import type { Display } from './number-format.js';

/** Writes a number as a spreadsheet program displays it; as it is where the format makes no sense. */
export const display: Display = (number, code) => {
  try {
    return formatValue(number, code);
  } catch {
    return String(number);
  }
};
