import type { CalendarDate, Period } from '@partnership-impact/core';
import type { ChartNote } from './chart.js';
import { countText } from './figure-text.js';
import { dayOf, monthOf } from './time.js';

/** A dated event in a lane. */
export interface TimelineRow {
  readonly lane: string;
  readonly date: CalendarDate | null;
  /** The last day, included, of an event of several days. */
  readonly end?: CalendarDate | null;
  /** How many events the row stands for. Default 1. */
  readonly count?: number;
}

/** The events of one lane. */
export interface Lane {
  readonly name: string;
  readonly events: { readonly day: number; readonly last: number; readonly count: number }[];
}

const daysAround = 366;

/** Parts rows into lanes; those that cannot be drawn become notes. */
export function lanesOf(rows: readonly TimelineRow[], period: Period | null) {
  const start = dayOf(period?.start);
  const end = dayOf(period?.end);
  const lanes = new Map<string, Lane>();
  const left = { undated: { rows: 0, events: 0 }, far: { rows: 0, events: 0 } };
  for (const { lane, date, end: until, count = 1 } of rows) {
    if (!(count > 0)) continue;
    const day = dayOf(date);
    const far =
      day !== null &&
      start !== null &&
      end !== null &&
      (day < start - daysAround || day >= end + daysAround);
    if (day === null || far) {
      const why = far ? left.far : left.undated;
      why.rows += 1;
      why.events += count;
      continue;
    }
    const found = lanes.get(lane) ?? { name: lane, events: [] };
    const last = dayOf(until) ?? day;
    found.events.push({ day, last: Math.min(Math.max(day, last), day + 3660), count });
    lanes.set(lane, found);
  }
  const notes: ChartNote[] = [];
  for (const [why, words] of [
    ['undated', 'without a valid date'],
    ['far', 'more than a year outside the period'],
  ] as const) {
    const { rows: count, events } = left[why];
    if (count > 0)
      notes.push({
        text: `Not drawn: ${countText(events, 'event')} ${words}.`,
        rows: count,
        value: events,
      });
  }
  return { lanes: [...lanes.values()], notes };
}

/** How many events began in each month that had one, in order of time. */
export function countsOf({ events }: Lane): readonly { month: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { day, count } of events) {
    const month = monthOf(day);
    counts.set(month, (counts.get(month) ?? 0) + count);
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => a.month - b.month);
}

/** The largest count of a month in any lane; at least 1. */
export function mostInMonth(lanes: readonly Lane[]): number {
  return lanes.reduce(
    (most, lane) => countsOf(lane).reduce((high, { count }) => Math.max(high, count), most),
    1,
  );
}

/** How many events a lane has. */
export function totalOf({ events }: Lane): number {
  return events.reduce((sum, { count }) => sum + count, 0);
}

/** The first and the last day of all events; `null` where there are none. */
export function spanOf(lanes: readonly Lane[]): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { events } of lanes) {
    for (const { day, last: end } of events) {
      if (day < first) first = day;
      if (end > last) last = end;
    }
  }
  return first <= last ? { first, last } : null;
}
