import { type CalendarDate, fromDayNumber } from '@partnership-impact/core';
import type { DateNote, DateProblem, DateValue, ReadDateOptions } from './date.js';
import { letters } from './letters.js';
import { monthOf } from './month-names.js';

/** A day or a problem, before its printed form is put beside it. */
export type DayReading = Omit<DateValue, 'printed'> | Omit<DateProblem, 'printed'>;

const L = letters;
const time = String.raw`(?:[t ,]+(?:at |um |a las |alle |dalle |ore |as |o |h |hs |klo |kl\. ?|godz\.? ?|ωρα )?\d{1,2}[:.h]\d{0,2}(?:[:.]\d{2})?(?:[.,]\d+)?(?: ?[ap]\.?m\.?)?(?: ?uhr)?(?: ?(?:z|utc|gmt|c?e[s]?t|[+-]\d{2}:?\d{2}|\(?[a-z_/]+(?:[+-]\d+)?\)?))?(?: ?[-–] ?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)?)?`;
const weekday = String.raw`(?:[${L}-]{2,13}\.?,? )?`;
const iso = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})\.?(${time}))?$`);
/** The commonest shapes, before the costly ones are tried. */
const digitsOnly = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:t\d{4,6}z?)?$/;
const numeric = new RegExp(
  String.raw`^${weekday}(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|['’]?\d{2})(?: ?r\.?)?(${time})$`,
);
const dayMonth = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|o|a|\.)?[ -]?(?:of |de |d')?[ -]?([${L}]{3,12})\.?,?(?: de | del |[ -])?['’]?(\d{4}|\d{2})(?: ?r\.?)?(${time})$`,
);
const monthDay = new RegExp(
  String.raw`^${weekday}([${L}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(${time})$`,
);
const yearMonthDay = new RegExp(String.raw`^(\d{4})\.? ([${L}]{3,12})\.? (\d{1,2})\.?$`);
const monthYear = new RegExp(
  String.raw`^([${L}]{3,12})\.?,?(?: de | del |[ /-])?['’]?(\d{4}|\d{2})(?: r\.?)?$`,
);
const numericMonth = /^(\d{1,2})[/.-](\d{4})$/;
const serial = /^(\d{5})(?:\.\d+)?$/;

/**
 * Reads one day, month or year from folded text.
 *
 * @returns `undefined` where the text has none of the shapes of a day.
 */
export function dayReadings(text: string, options: ReadDateOptions): DayReading | undefined {
  const plain = digitsOnly.exec(text);
  if (plain) {
    const [, first = '', , second = '', third = ''] = plain;
    if (first.length === 4 && third.length <= 2) return dayOf(first, second, third);
    if (first.length <= 2 && (third.length === 4 || third.length === 2)) {
      return inOrder([text, first, plain[2], second, third], options);
    }
  }
  let parts = iso.exec(text);
  if (parts) {
    if (parts[4]) return dayOf(parts[1], parts[3], parts[4], parts[5]);
    return Number(parts[3]) <= 12 ? monthSpan(Number(parts[1]), Number(parts[3])) : undefined;
  }
  parts = numeric.exec(text);
  if (parts) return inOrder(parts, options);
  parts = dayMonth.exec(text);
  if (parts && monthOf(parts[2] ?? ''))
    return dayOf(parts[3], monthOf(parts[2] ?? ''), parts[1], parts[4]);
  parts = monthDay.exec(text);
  if (parts && monthOf(parts[1] ?? ''))
    return dayOf(parts[3], monthOf(parts[1] ?? ''), parts[2], parts[4]);
  parts = yearMonthDay.exec(text);
  if (parts && monthOf(parts[2] ?? '')) return dayOf(parts[1], monthOf(parts[2] ?? ''), parts[3]);
  parts = monthYear.exec(text);
  const month = parts && monthOf(parts[1] ?? '');
  if (parts && month) return monthSpan(fullYear(parts[2] ?? ''), month);
  parts = numericMonth.exec(text);
  if (parts && Number(parts[1]) <= 12) return monthSpan(Number(parts[2]), Number(parts[1]));
  parts = compact.exec(text);
  if (parts) return dayOf(parts[1], parts[2], parts[3]);
  parts = serial.exec(text);
  if (parts)
    return { start: serialDay(Number(parts[1]), options.epoch), end: null, notes: ['serial'] };
  if (/^(?:19|20)\d{2}(?: r\.?)?$/.test(text)) {
    return {
      start: `${text.slice(0, 4)}-01-01`,
      end: `${text.slice(0, 4)}-12-31`,
      notes: ['year-only'],
    };
  }
  return undefined;
}

/** The day that a workbook's serial number stands for. */
export function serialDay(number: number, epoch: 1900 | 1904 = 1900): CalendarDate {
  return fromDayNumber(Math.floor(number) - (epoch === 1904 ? 24_107 : 25_569));
}

/** `21` is 2021; from 70 on the years are of the last century. */
export function fullYear(printed: string): number {
  const digits = printed.replace(/\D/g, '');
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The first and the last day of a month. */
export function monthSpan(year: number, month: number): DayReading {
  if (month < 1 || month > 12) return { problem: 'no-such-day' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const stem = `${year}-${String(month).padStart(2, '0')}`;
  return { start: `${stem}-01`, end: `${stem}-${last}`, notes: ['month-only'] };
}

type Part = string | number | undefined;

function dayOf(year: Part, month: Part, day: Part, at?: string): DayReading {
  const printedYear = String(year);
  const start = calendarDay(fullYear(printedYear), Number(month), Number(day));
  if (!start) return { problem: 'no-such-day' };
  const notes: DateNote[] = [];
  if (printedYear.replace(/\D/g, '').length < 4) notes.push('two-digit-year');
  if (at) notes.push('time');
  return { start, end: null, notes };
}

/** The day as `YYYY-MM-DD`, or `undefined` where the calendar has none. */
export function calendarDay(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function inOrder(parts: readonly (string | undefined)[], { order }: ReadDateOptions): DayReading {
  const [, first, sign, second, year, at] = parts;
  const dayFirst = dayOf(year, second, first, at);
  if (sign === '.') return dayFirst;
  const monthFirst = dayOf(year, first, second, at);
  if ('problem' in dayFirst && 'problem' in monthFirst) return dayFirst;
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || first === second || Number(first) === Number(second))
    return dayFirst;
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return { problem: 'order-unknown', dayFirst: dayFirst.start, monthFirst: monthFirst.start };
}
