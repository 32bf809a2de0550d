import type { CalendarDate, Period } from '@partnership-impact/core';
import { group, max, min, rollups, sum } from 'd3-array';
import { countText } from '../figure-text.js';
import { noteOn } from '../notes.js';
import { dayOf, monthOf } from '../time.js';
import { dated } from './dated.js';

/** A dated event in a lane. */
export interface TimelineRow {
  readonly lane: string;
  readonly date: CalendarDate | null;
  /** The last day, included, of an event of several days. */
  readonly end?: CalendarDate | null;
  /** How many events the row stands for. Default 1. */
  readonly count?: number;
}

/** Events in lanes. */
export type Lanes = ReturnType<typeof lanesOf>;

/** The events of one lane. */
export type Lane = Lanes['lanes'][number];

const longestEvent = 3660;

/** Parts rows into lanes, in the order in which they were first met; what is left becomes notes. */
export function lanesOf(rows: readonly TimelineRow[], period: Period | null) {
  const counted = rows.filter(({ count = 1 }) => count > 0);
  const none = rows.length - counted.length;
  const { drawn, notes } = dated(counted, period, (of, why) => {
    const events = sum(of, ({ count = 1 }) => count);
    return noteOn(of.length, `Not drawn: ${countText(events, 'event')} ${why}.`, events);
  });
  const events = drawn.map(({ row, day }) => {
    const last = Math.min(Math.max(day, dayOf(row.end) ?? day), day + longestEvent);
    return { lane: row.lane, day, last, count: row.count ?? 1 };
  });
  const total = (own: readonly { readonly count: number }[]) => sum(own, ({ count }) => count);
  const lanes = Array.from(
    group(events, ({ lane }) => lane),
    ([label, own]) => {
      const days = rollups(own, total, ({ day }) => day).sort((a, b) => a[0] - b[0]);
      return {
        label,
        total: total(own),
        /** How many began on each day, and in each month, that had one; in order of time. */
        days,
        months: rollups(
          days,
          (of) => sum(of, ([, count]) => count),
          ([day]) => monthOf(day),
        ),
        /** Those of several days. */
        long: own.filter(({ day, last }) => last > day),
      };
    },
  );
  return {
    lanes,
    /** How many rows are drawn. */
    rows: events.length,
    total: total(events),
    /** The first and the last day of all events. */
    first: min(events, ({ day }) => day) ?? 0,
    last: max(events, ({ last }) => last) ?? 0,
    notes: [
      ...notes,
      ...noteOn(none, `Not drawn: ${countText(none, 'row')} without a count above 0.`, 0),
    ],
  };
}
