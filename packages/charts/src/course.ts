import type { CalendarDate, Period } from '@partnership-impact/core';
import type { ChartNote } from './chart.js';
import { countText, figureText, known } from './figure-text.js';
import { dayOf, monthOf, monthStart } from './time.js';

/** A dated amount. */
export interface DatedRow {
  readonly date: CalendarDate | null;
  readonly value: number | null;
  /** How many records stand behind it. Default 1. */
  readonly records?: number;
}

interface Drawn {
  readonly day: number;
  readonly value: number;
  readonly within: boolean;
}

/** Dated amounts in order, and what they come to. */
export interface Course {
  readonly drawn: readonly Drawn[];
  readonly first: number;
  readonly end: number;
  readonly within: number;
  readonly all: number;
  readonly target: number | null;
  /** The day on which the rows of the period reached the target. */
  readonly reached: number | null;
}

const daysAround = 366;

/** Puts rows in order of time; those that cannot be drawn become notes. */
export function courseOf(
  rows: readonly DatedRow[],
  { target, period }: { readonly target?: number | null; readonly period?: Period | null },
) {
  const start = dayOf(period?.start);
  const end = dayOf(period?.end);
  const drawn: Drawn[] = [];
  const left = { undated: [0, 0], unknown: [0, 0], far: [0, 0] };
  const leave = (why: keyof typeof left, value: number, records: number) => {
    left[why] = [(left[why][0] ?? 0) + records, (left[why][1] ?? 0) + value];
  };
  for (const row of rows) {
    const day = dayOf(row.date);
    const value = known(row.value);
    const { records = 1 } = row;
    if (value === null) leave('unknown', 0, records);
    else if (day === null) leave('undated', value, records);
    else if (
      start !== null &&
      end !== null &&
      (day < start - daysAround || day >= end + daysAround)
    ) {
      leave('far', value, records);
    } else
      drawn.push({
        day,
        value,
        within: start === null || end === null || (start <= day && day < end),
      });
  }
  drawn.sort((a, b) => a.day - b.day);
  const goal = known(target);
  let within = 0;
  let all = 0;
  let reached: number | null = null;
  for (const row of drawn) {
    all += row.value;
    if (row.within) within += row.value;
    if (reached === null && goal !== null && within >= goal && row.within) reached = row.day;
  }
  const days = drawn.length > 0 ? drawn.map(({ day }) => day) : [start ?? 0];
  const course: Course = {
    drawn,
    first: monthStart(monthOf(Math.min(start ?? Infinity, days[0] ?? Infinity))),
    end: monthStart(monthOf(Math.max((end ?? -Infinity) - 1, days.at(-1) ?? -Infinity)) + 1),
    within,
    all,
    target: goal,
    reached,
  };
  return { course, notes: notesOf(left) };
}

function notesOf(
  left: Readonly<Record<'undated' | 'unknown' | 'far', readonly number[]>>,
): ChartNote[] {
  const reasons = {
    undated: 'without a valid date',
    far: 'more than a year outside the period',
    unknown: 'without a number',
  };
  return (['undated', 'far', 'unknown'] as const).flatMap((why) => {
    const [rows = 0, value = 0] = left[why];
    if (rows === 0) return [];
    const worth = why === 'unknown' ? '' : `, ${figureText(value)} in all`;
    const text = `Not drawn: ${countText(rows, 'record')} ${reasons[why]}${worth}.`;
    return [{ text, rows, value: why === 'unknown' ? null : value }];
  });
}

/** What each month brought, and what it had come to by its end. */
export function monthsOf({ drawn }: Course) {
  const months = new Map<number, { month: number; value: number; within: number; all: number }>();
  let within = 0;
  let all = 0;
  for (const row of drawn) {
    const month = monthOf(row.day);
    all += row.value;
    if (row.within) within += row.value;
    months.set(month, { month, value: (months.get(month)?.value ?? 0) + row.value, within, all });
  }
  return [...months.values()];
}

/** The sum at the end of each day. */
export function running(rows: readonly Drawn[]): { day: number; y: number }[] {
  const sums: { day: number; y: number }[] = [];
  let sum = 0;
  for (const { day, value } of rows) {
    sum += value;
    if (sums.at(-1)?.day === day) sums.pop();
    sums.push({ day, y: sum });
  }
  return sums;
}
