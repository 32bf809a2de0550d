import type { NumberFormats } from './number-formats.js';

/** What the cells of all sheets of a workbook refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  /** Whether its days count from 1904 on, as those of old Macintosh programs do. */
  readonly since1904: boolean;
}

/** Days between the two beginnings of the calendar of sheets. */
export const daysTo1904 = 1_462;
