import type { CalendarDate, Period } from '@partnership-impact/core';
import type { ChartNote } from './chart.js';
import { dated, reasons } from './dated.js';
import { countText, figureText, known } from './figure-text.js';
import { noteOn } from './notes.js';
import { monthOf } from './time.js';

/** A dated amount. */
export interface DatedRow {
  readonly date: CalendarDate | null;
  readonly value: number | null;
  /** How many records stand behind it. Default 1. */
  readonly records?: number;
}

/** A day and what rows had come to by its end. */
export interface CoursePoint {
  readonly day: number;
  readonly inside: boolean;
  /** Of the day alone. */
  readonly value: number;
  /** Of the period. */
  readonly within: number;
  readonly all: number;
}

/** Adds up rows day by day; those that cannot be drawn become notes. */
export function courseOf(
  rows: readonly DatedRow[],
  period: Period | null,
): { readonly points: readonly CoursePoint[]; readonly notes: readonly ChartNote[] } {
  const parts = rows.map((row) => ({ ...row, value: known(row.value) }));
  const told = parts.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const { drawn, undated, far } = dated(told, period);
  const points: CoursePoint[] = [];
  let [within, all] = [0, 0];
  for (const { row, day, inside } of drawn.sort((a, b) => a.day - b.day)) {
    all += row.value;
    if (inside) within += row.value;
    const before = points.at(-1)?.day === day ? (points.pop()?.value ?? 0) : 0;
    points.push({ day, inside, value: before + row.value, within, all });
  }
  const left = (of: readonly DatedRow[], why: string, value: number | null) => {
    const records = of.reduce((sum, row) => sum + (row.records ?? 1), 0);
    const worth = value === null ? '' : `, ${figureText(value)} in all`;
    return noteOn(records, `Not drawn: ${countText(records, 'record')} ${why}${worth}.`, value);
  };
  const sum = (of: typeof told) => of.reduce((total, { value }) => total + value, 0);
  return {
    points,
    notes: [
      ...left(undated, reasons.undated, sum(undated)),
      ...left(far, reasons.far, sum(far)),
      ...left(
        parts.filter(({ value }) => value === null),
        'without a number',
        null,
      ),
    ],
  };
}

/** The last point of each month, with what the month alone brought. */
export function monthsOf(points: readonly CoursePoint[]) {
  const months = new Map<number, CoursePoint & { readonly month: number }>();
  for (const point of points) {
    const month = monthOf(point.day);
    const value = (months.get(month)?.value ?? 0) + point.value;
    months.set(month, { ...point, month, value });
  }
  return [...months.values()];
}
