import type { CalendarDate } from '@partnership-impact/core';

// `Date` serves for its calendar alone, always in UTC: no time zone and no clock come into it.

const millisecondsADay = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days since 1970-01-01; `null` for a date that is missing or is no day of the calendar. */
export function dayOf(date: CalendarDate | null | undefined): number | null {
  if (!date || !shape.test(date)) return null;
  const time = new Date(`${date}T00:00Z`);
  // A day beyond the end of its month would be read as one of the next.
  return time.getUTCDate() === Number(date.slice(8)) ? time.getTime() / millisecondsADay : null;
}

/** The first day of a month; months count from January of the year 0. */
export function monthStart(month: number): number {
  return new Date(0).setUTCFullYear(0, month, 1) / millisecondsADay;
}

/** The month of a day, counted from January of the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The year of a month. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** A month's short name, without its year. */
export function monthName(month: number): string {
  return names[month - yearOf(month) * 12] ?? '';
}

/** A month as text, e.g. `Mar 2019`. */
export function monthText(month: number): string {
  return `${monthName(month)} ${yearOf(month)}`;
}

/** A day as text, e.g. `16 Mar 2019`. */
export function dayText(day: number): string {
  const month = monthOf(day);
  return `${day - monthStart(month) + 1} ${monthText(month)}`;
}
