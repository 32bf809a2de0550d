import type { CalendarDate, Period } from '@partnership-impact/core';
import { sum } from 'd3-array';
import { countText, figureText } from '../figure-text.js';
import { noteOn } from '../notes.js';
import { monthOf } from '../time.js';
import { dated } from './dated.js';
import { parted } from './parted.js';

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

/** What rows come to over time. */
export type Course = ReturnType<typeof courseOf>;

/** Adds up rows day by day; those that cannot be drawn become notes. */
export function courseOf(rows: readonly DatedRow[], period: Period | null, target: number | null) {
  const { shown, unknown } = parted(rows);
  const total = (of: readonly (typeof shown)[number][]) => sum(of, ({ value }) => value);
  const { drawn, notes } = dated(shown, period, (of, why) => left(of, why, total(of)));
  const points: CoursePoint[] = [];
  let [within, all] = [0, 0];
  for (const { row, day, inside } of drawn.toSorted((a, b) => a.day - b.day)) {
    const { value } = row;
    all += value;
    if (inside) within += value;
    const before = points.at(-1)?.day === day ? (points.pop()?.value ?? 0) : 0;
    points.push({ day, inside, value: before + value, within, all });
  }
  const reached = points.find((point) => point.inside && target !== null && point.within >= target);
  return {
    points,
    first: points[0],
    last: points.at(-1),
    target,
    /** The day on which the rows of the period reached the target. */
    reached: reached?.day,
    /** Whether rows lie outside the period. */
    outside: points.some(({ inside }) => !inside),
    notes: [...notes, ...left(unknown, 'without a number', null)],
  };
}

function left(rows: readonly DatedRow[], why: string, value: number | null) {
  const records = sum(rows, (row) => row.records ?? 1);
  const worth = value === null ? '' : `, ${figureText(value)} in all`;
  return noteOn(records, `Not drawn: ${countText(records, 'record')} ${why}${worth}.`, value);
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
