import type { CalendarDate, Period } from '@partnership-impact/core';
import type { ChartNote } from '../chart.js';
import { dayOf } from '../time.js';

const daysAround = 366;

/**
 * Rows with their days, and whether the period holds them; all are held where there is none. Those
 * without a day, and those far from the period, become notes.
 */
export function dated<Row extends { readonly date: CalendarDate | null }>(
  rows: readonly Row[],
  period: Period | null | undefined,
  noteOn: (rows: readonly Row[], why: string) => readonly ChartNote[],
) {
  const start = dayOf(period?.start) ?? -Infinity;
  const end = dayOf(period?.end) ?? Infinity;
  const drawn: { readonly row: Row; readonly day: number; readonly inside: boolean }[] = [];
  const undated: Row[] = [];
  const far: Row[] = [];
  for (const row of rows) {
    const day = dayOf(row.date);
    if (day === null) undated.push(row);
    else if (day < start - daysAround || day >= end + daysAround) far.push(row);
    else drawn.push({ row, day, inside: start <= day && day < end });
  }
  return {
    drawn,
    notes: [
      ...noteOn(undated, 'without a valid date'),
      ...noteOn(far, 'more than a year outside the period'),
    ],
  };
}
