import * as z from 'zod/mini';
import { ImpactError } from '../errors.js';
import { once } from './once.js';

/** A day of the Gregorian calendar as `YYYY-MM-DD`. It has no time and no zone, and sorts as it stands. */
export type CalendarDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** Days since 1970-01-01, or `undefined` when the text is no day of the calendar. */
function dayNumberIfAny(text: string): number | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().startsWith(text) ? time / millisecondsADay : undefined;
}

/**
 * Whether a text is a day that exists, written `YYYY-MM-DD`.
 *
 * @example
 * isCalendarDate('2021-02-29'); // => false
 */
export function isCalendarDate(text: string): boolean {
  return dayNumberIfAny(text) !== undefined;
}

/**
 * Days from 1970-01-01 to the date.
 *
 * @throws {@link ImpactError} `invalid-date` when the text is no day of the calendar.
 * @example
 * dayNumber('1970-01-31'); // => 30
 */
export function dayNumber(date: CalendarDate): number {
  const number = dayNumberIfAny(date);
  if (number === undefined) {
    throw new ImpactError(
      'invalid-date',
      `"${date}" is no day of the calendar. Write it as YYYY-MM-DD.`,
    );
  }
  return number;
}

/**
 * The day that lies a number of days after 1970-01-01.
 *
 * @example
 * fromDayNumber(30); // => '1970-01-31'
 */
export function fromDayNumber(number: number): CalendarDate {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/**
 * The day a number of days later, or earlier when negative.
 *
 * @example
 * addDays('2020-02-28', 2); // => '2020-03-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day a number of months later; the last day of the month where that day does not exist.
 *
 * @example
 * addMonths('2020-01-31', 1); // => '2020-02-29'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  dayNumber(date);
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8)), last);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

export const calendarDateSchema = once(() =>
  z.string().check(z.refine(isCalendarDate, 'Expected a day of the calendar written YYYY-MM-DD')),
);
