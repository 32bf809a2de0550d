import type { CalendarDate } from '@partnership-impact/core';
import type { DateOrder } from './date-order.js';
import { dayReadings } from './day.js';
import { saysNothing } from './number-words.js';
import { foldWords, plainText } from './plain-text.js';
import { readSpan } from './span.js';

/** What was seen on a printed date besides a day. */
export type DateNote =
  | 'serial'
  | 'two-digit-year'
  | 'month-only'
  | 'year-only'
  | 'range'
  | 'time'
  | 'words';

/** A day, or several, as printed. */
export interface DateValue {
  /** The first day. */
  readonly start: CalendarDate;
  /** The last day, included; `null` for a single day. A month without a day spans its days. */
  readonly end: CalendarDate | null;
  readonly printed: string;
  /** Empty for a plain day. */
  readonly notes: readonly DateNote[];
}

/** Why a text is no date. */
export type DateProblemKind =
  | 'blank'
  | 'not-given'
  | 'no-such-day'
  | 'order-unknown'
  | 'not-a-date';

/** A text that is no date, and why. */
export interface DateProblem {
  readonly problem: DateProblemKind;
  readonly printed: string;
  /** For `order-unknown`: what it would be in either order. */
  readonly dayFirst?: CalendarDate;
  readonly monthFirst?: CalendarDate;
}

/** A date, or why there is none. Tell them apart by `'problem' in reading`. */
export type DateReading = DateValue | DateProblem;

/** Options of {@link readDate}. */
export interface ReadDateOptions {
  /** For dates such as `3/05/2019`; see {@link orderOf}. Without it they are a problem. */
  readonly order?: DateOrder;
  /** First day of a workbook's serial numbers. Default 1900. */
  readonly epoch?: 1900 | 1904;
}

/**
 * Reads a date, or a range of dates, as people write it in registers.
 *
 * ISO with or without time and zone (the day is the one written, no zone is converted), serial
 * numbers of workbooks, `18.12.2020`, `4 August, 2022`, `May 2021`, `3-5 May 2021`,
 * `2015-09-02 to 2015-09-05`, names of months in eight languages. `3/05/2019` is read only when
 * its order is known.
 *
 * @example
 * readDate('18.12.2020'); // start '2020-12-18', end null
 * readDate('3/05/2019'); // problem 'order-unknown', dayFirst '2019-05-03', monthFirst '2019-03-05'
 */
export function readDate(printed: string, options: ReadDateOptions = {}): DateReading {
  const text = plainText(printed);
  if (text === '') return { problem: 'blank', printed };
  const folded = foldWords(text);
  if (saysNothing(folded)) return { problem: 'not-given', printed };
  // A count; the patterns for dates in words are costly to try.
  if (/^\d{1,3}$/.test(folded)) return { problem: 'not-a-date', printed };
  const day = dayReadings(folded, options);
  const found = day ?? readSpan(folded, options);
  if (!found) return { problem: 'not-a-date', printed };
  return { ...found, printed } as DateReading;
}
