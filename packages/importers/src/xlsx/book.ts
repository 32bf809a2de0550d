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

/** The last day of the year 9999 in workbooks that count from 1904; what is beyond is no day. */
export const lastDay1904 = 2_957_003;
