import type { CalendarDate } from '@partnership-impact/core';
import type { DateOrder } from './date-order.js';
import { type DayReading, dayReadings } from './day.js';
import { hasLetter } from './letters.js';
import { saysNothing } from './number-words.js';
import { readPartOfYear } from './part-of-year.js';
import { foldWords, plainText } from './plain-text.js';
import { partedDates, readSeveralDays } from './several-days.js';
import { readSpan } from './span.js';

/** What was seen on a printed date besides a day. */
export type DateNote =
  | 'serial'
  | 'two-digit-year'
  | 'month-only'
  | 'year-only'
  /** A week, a quarter or half a year. */
  | 'part-of-year'
  | 'range'
  /** Several days, of which `start` is the first and `end` the last. */
  | 'several'
  | 'time'
  /** The year was given by {@link ReadDateOptions.year}. */
  | 'year-added'
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
  | 'no-year'
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
  /** The year of dates such as `14 Jan`. Without it they are a problem. */
  readonly year?: number;
}

/**
 * Reads a date, or a range of dates, as people write it in registers.
 *
 * ISO with or without time and zone (the day is the one written, no zone is converted), serial
 * numbers of workbooks, `18.12.2020`, `4 August, 2022`, `May 2021`, `3-5 May 2021`,
 * `2015-09-02 to 2015-09-05`, `3, 4 and 10 May 2021`, `Q3 2022`, `2021-W14`, names of months in
 * eight languages. `3/05/2019` is read only when its order is known, `14 Jan` when its year is.
 *
 * @example
 * readDate('18.12.2020'); // start '2020-12-18', end null
 * readDate('3/05/2019'); // problem 'order-unknown', dayFirst '2019-05-03', monthFirst '2019-03-05'
 */
export function readDate(printed: string, options: ReadDateOptions = {}): DateReading {
  const text = plainText(printed);
  if (text === '') return { problem: 'blank', printed };
  const folded = partedDates(foldWords(text));
  if (saysNothing(folded)) return { problem: 'not-given', printed };
  // A count; the patterns for dates in words are costly to try.
  if (/^\d{1,3}$/.test(folded)) return { problem: 'not-a-date', printed };
  const found = readFolded(folded, options) ?? beforeRemark(folded, options);
  if (found) return { ...found, printed } as DateReading;
  return { ...withoutYear(folded, options), printed } as DateReading;
}

function readFolded(text: string, options: ReadDateOptions): DayReading | undefined {
  return (
    dayReadings(text, options) ??
    readSpan(text, options) ??
    readPartOfYear(text, (part) => dayReadings(part, options)) ??
    readSeveralDays(text, options)
  );
}

/** `3 May 2021 (online)`; a remark that holds a date is none. */
function beforeRemark(text: string, options: ReadDateOptions): DayReading | undefined {
  const parts = /^(.*\d.*?) ?[([]([^)\]]*)[)\]]$/.exec(text);
  if (!parts || /\d{4}/.test(parts[2] ?? '')) return undefined;
  const found = readFolded(parts[1] ?? '', options);
  return found && !('problem' in found)
    ? { ...found, notes: [...found.notes, 'words'] }
    : undefined;
}

/** A year that is tried on a text to tell whether it lacks nothing else; it has a 29 February. */
const anyYear = 2020;

/** `14 Jan`, `14-16 Jan` and `3.5.` lack a year. */
function withoutYear(text: string, options: ReadDateOptions): DayReading {
  const isDay = /\d/.test(text) && (hasLetter(text) || /^\d{1,2}\.\d{1,2}\.$/.test(text));
  if (!isDay || /\d{4}/.test(text)) return { problem: 'not-a-date' };
  const joint = text.endsWith('.') ? '' : ' ';
  const found = readFolded(`${text}${joint}${options.year ?? anyYear}`, options);
  if (!found || 'problem' in found || found.notes.includes('month-only')) {
    return { problem: 'not-a-date' };
  }
  if (options.year === undefined) return { problem: 'no-year' };
  return { ...found, notes: [...found.notes, 'year-added'] };
}
