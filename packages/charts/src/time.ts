import type { CalendarDate } from '@partnership-impact/core';

// Plain arithmetic in place of `Date`: pictures of a thousand events read each date, and no time
// zone can come into it.

/** Days since 1970-01-01; `null` for a date that is missing or is no day of the calendar. */
export function dayOf(date: CalendarDate | null | undefined): number | null {
  if (date?.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day))) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  const start = monthStart(year * 12 + month - 1);
  return day <= monthStart(year * 12 + month) - start ? start + day - 1 : null;
}

/** The first day of a month; months count from January of the year 0. */
export function monthStart(month: number): number {
  const year = Math.floor(month / 12);
  const inYear = month - year * 12;
  // Years that begin in March have their leap day at the end.
  const shifted = inYear < 2 ? year - 1 : year;
  const fromMarch = (inYear + 10) % 12;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100);
  return era * 146_097 + days + Math.floor((153 * fromMarch + 2) / 5) - 719_468;
}

/** The month of a day, counted from January of the year 0. */
export function monthOf(day: number): number {
  let month = Math.floor((day + 719_468) / 30.436_875) + 2;
  while (monthStart(month) > day) month -= 1;
  while (monthStart(month + 1) <= day) month += 1;
  return month;
}

const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The year of a month. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** A month's short name, without its year. */
export function monthName(month: number): string {
  return names[((month % 12) + 12) % 12] ?? '';
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
