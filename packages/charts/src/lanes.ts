import type { CalendarDate, Period } from '@partnership-impact/core';
import { max, min, rollup, sum } from 'd3-array';
import type { ChartNote } from './chart.js';
import { dated, reasons } from './dated.js';
import { countText } from './figure-text.js';
import { noteOn } from './notes.js';
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

interface LaneEvent {
  readonly day: number;
  readonly last: number;
  readonly count: number;
}

/** The events of one lane. */
export interface Lane {
  readonly label: string;
  /** How many there are. */
  readonly total: number;
  readonly events: readonly LaneEvent[];
  /** How many began in each month that had one, in order of time. */
  readonly months: readonly (readonly [month: number, count: number])[];
}

const longestEvent = 3660;

/** Parts rows into lanes, in the order in which they were first met; what is left becomes notes. */
export function lanesOf(
  rows: readonly TimelineRow[],
  period: Period | null,
): { readonly lanes: readonly Lane[]; readonly notes: readonly ChartNote[] } {
  const counted = rows.filter(({ count = 1 }) => count > 0);
  const { drawn, undated, far } = dated(counted, period);
  const lanes = new Map<string, LaneEvent[]>();
  for (const { row, day } of drawn) {
    const { lane, end, count = 1 } = row;
    const last = Math.min(Math.max(day, dayOf(end) ?? day), day + longestEvent);
    const events = lanes.get(lane) ?? [];
    events.push({ day, last, count });
    lanes.set(lane, events);
  }
  const left = (of: readonly TimelineRow[], why: string) => {
    const events = sum(of, ({ count = 1 }) => count);
    return noteOn(of.length, `Not drawn: ${countText(events, 'event')} ${why}.`, events);
  };
  return {
    lanes: Array.from(lanes, ([label, events]) => laneOf(label, events)),
    notes: [...left(undated, reasons.undated), ...left(far, reasons.far)],
  };
}

function laneOf(label: string, events: readonly LaneEvent[]): Lane {
  const months = rollup(
    events,
    (own) => sum(own, ({ count }) => count),
    ({ day }) => monthOf(day),
  );
  return {
    label,
    total: sum(events, ({ count }) => count),
    events,
    months: [...months].sort((a, b) => a[0] - b[0]),
  };
}

/** The first and the last day of all events. */
export function spanOf(lanes: readonly Lane[]): { readonly first: number; readonly last: number } {
  const events = lanes.flatMap((lane) => lane.events);
  return {
    first: min(events, ({ day }) => day) ?? 0,
    last: max(events, ({ last }) => last) ?? 0,
  };
}
