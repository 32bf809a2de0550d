import { type CalendarDate, dayNumber, fromDayNumber } from '../model/calendar-date.js';

/**
 * The ISO 8601 week of a day. Weeks begin on Monday and belong to the year of their Thursday.
 *
 * @example
 * isoWeek('2021-01-03'); // => '2020-W53'
 */
export function isoWeek(date: CalendarDate): string {
  const day = dayNumber(date);
  // 1970-01-01 was a Thursday: day + 3 counts from a Monday.
  const thursday = day - modulo(day + 3, 7) + 3;
  const year = fromDayNumber(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * The quarter of the calendar year.
 *
 * @example
 * quarterOf('2021-05-06'); // => '2021-Q2'
 */
export function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/**
 * The month of a project: M1 begins on the project's first day. Days before it have months from M0 down.
 *
 * @example
 * projectMonthOf('2019-03-16', '2018-10-01'); // => 'M6'
 */
export function projectMonthOf(date: CalendarDate, projectStart: CalendarDate): string {
  return `M${projectMonthNumber(date, projectStart)}`;
}

/** The number in {@link projectMonthOf}. */
export function projectMonthNumber(date: CalendarDate, projectStart: CalendarDate): number {
  const months = monthIndex(date) - monthIndex(projectStart);
  // A project that begins on the 31st begins its month on the last day of a shorter one.
  const firstDay = Math.min(Number(projectStart.slice(8)), daysInMonth(date));
  return months + (Number(date.slice(8)) < firstDay ? 0 : 1);
}

/** Months since the year 0. */
export function monthIndex(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function daysInMonth(date: CalendarDate): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
