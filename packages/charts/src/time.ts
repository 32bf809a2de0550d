import type { CalendarDate } from '@partnership-impact/core';

// On `Date.UTC` alone: no time zone can come into it.

const millisecondsADay = 86_400_000;

/** Days since 1970-01-01; `null` for a date that is missing or is no day of the calendar. */
export function dayOf(date: CalendarDate | null | undefined): number | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(date);
  const day = Number(date.slice(8));
  // The 30th of February is read as a day of March. Most days need no such look.
  const exists = day > 28 ? new Date(time).getUTCDate() === day : !Number.isNaN(time);
  return exists ? time / millisecondsADay : null;
}

/** The first day of a month; months count from January of the year 0. */
export function monthStart(month: number): number {
  return Date.UTC(2000, month - 2000 * 12) / millisecondsADay;
}

/** The month of a day, counted from January of the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The year of a month. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** A month's short name, without its year. */
export function monthName(month: number): string {
  return names[month % 12] ?? '';
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
