import * as z from 'zod/mini';
import { addDays, addMonths, type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { once } from './once.js';

/** Whole days from `start` up to, and not including, `end`. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export const periodSchema = once(() =>
  z
    .strictObject({ start: calendarDateSchema(), end: calendarDateSchema() })
    .check(
      z.refine(
        ({ start, end }) => start < end,
        'A period must end after it starts; the end is exclusive',
      ),
    ),
) satisfies () => z.ZodMiniType<Period>;

/**
 * Whether the day lies in the period.
 *
 * @example
 * isWithin('2025-12-31', year(2025)); // => true
 */
export function isWithin(date: CalendarDate, period: Period): boolean {
  return period.start <= date && date < period.end;
}

/** The calendar year, e.g. `year(2025)` is 2025-01-01 up to 2026-01-01. */
export function year(number: number): Period {
  return { start: `${number}-01-01`, end: `${number + 1}-01-01` };
}

/**
 * The last day that belongs to the period.
 *
 * @example
 * lastDay(year(2025)); // => '2025-12-31'
 */
export function lastDay(period: Period): CalendarDate {
  return addDays(period.end, -1);
}

/**
 * The dates of months of a project, counted from 1 at its first month, e.g. M6–M40 of a work plan.
 *
 * @example
 * projectMonths('2018-10-01', 6, 40); // => { start: '2019-03-01', end: '2022-02-01' }
 */
export function projectMonths(projectStart: CalendarDate, first: number, last: number): Period {
  return { start: addMonths(projectStart, first - 1), end: addMonths(projectStart, last) };
}
