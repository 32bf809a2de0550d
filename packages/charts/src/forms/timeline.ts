import type { Period } from '@partnership-impact/core';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, figureText, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { type Lane, lanesOf, spanOf, type TimelineRow } from '../lanes.js';
import { ledger } from '../ledger.js';
import { element, round } from '../svg.js';
import { tabled } from '../tabled.js';
import { dayOf, dayText, monthStart, monthText } from '../time.js';
import { type TimeScale, timeAxis, timeScale } from '../time-axis.js';

/** Options of {@link timelineChart}. */
export interface TimelineOptions extends ChartOptions {
  /** Tinted; rows more than a year outside it are only noted. */
  readonly period?: Period | null;
  /** Labels of the axis. `project months` needs a period. Default `months`. */
  readonly axis?: 'months' | 'project months';
  /** Above so many rows, counts of months in place of single marks. Default 200. */
  readonly mostMarks?: number;
}

/**
 * What happened when, in a lane for each kind: a mark for each event, longer where several fall
 * together; columns of monthly counts where there are many.
 *
 * @example
 * timelineChart([{ lane: 'Igniting event', date: '2019-03-16' }]).description;
 * // => '1 event from 16 Mar 2019 to 16 Mar 2019. Igniting event: 1.'
 */
export function timelineChart(rows: readonly TimelineRow[], options: TimelineOptions = {}): Chart {
  const { period = null, mostMarks = 200 } = options;
  const { lanes, notes } = lanesOf(rows, period);
  const months = lanes.flatMap((lane) =>
    lane.months.map(([month, count]) => ({ lane: lane.label, month: monthText(month), count })),
  );
  const most = months.reduce((high, { count }) => Math.max(high, count), 1);
  const columns = lanes.reduce((sum, { events }) => sum + events.length, 0) > mostMarks;
  const marks = columns
    ? `Columns: events in each month, ${figureText(most)} in the highest.`
    : 'A mark is an event; a longer one stands for several.';
  return compose(
    {
      title: 'Events over time',
      subtitle: period === null ? marks : `${marks} Tinted: the project's period.`,
      description: describe(lanes),
      ...tabled(months, [
        ['lane', 'Lane', ({ lane }) => lane],
        ['month', 'Month', ({ month }) => month],
        ['count', 'Events', ({ count }) => count],
      ]),
      notes,
      body:
        lanes.length === 0 ? null : (frame) => draw(lanes, columns ? most : null, options, frame),
    },
    options,
  );
}

function describe(lanes: readonly Lane[]): string {
  if (lanes.length === 0) return 'No event has a valid date.';
  const { first, last } = spanOf(lanes);
  const all = lanes.reduce((sum, { total }) => sum + total, 0);
  const listed = lanes.map(({ label, total }) => `${label}: ${figureText(total)}`);
  return `${countText(all, 'event')} from ${dayText(first)} to ${dayText(last)}. ${listText(listed)}.`;
}

/** Columns to the scale of the highest month, or a mark for each event. */
function draw(
  lanes: readonly Lane[],
  highest: number | null,
  { period, axis }: TimelineOptions,
  frame: Frame,
): Body {
  const { left, marks, palette } = frame;
  const lines = lanes.map((lane) => ({ ...lane, cells: [figureText(lane.total)] }));
  const setting = { share: 0.3, below: 14, least: highest === null ? 36 : 44, padding: 12 };
  const head = { head: 'Events', bold: () => true };
  const { rows, heads, x0, x1, right, bottom, notes } = ledger(lines, [head], setting, frame);
  const time = timeScale(spanOf(lanes), period, x0, x1 - 6);
  const [start, end] = [dayOf(period?.start), dayOf(period?.end)];
  const y = frame.top + setting.below;
  const tint = (x: number, until: number) =>
    element('rect', { x, y, width: until - x, height: bottom - y, fill: palette.steps[0] });
  const project = axis === 'project months' ? start : null;
  const { svg: months, height } = timeAxis(time, y, bottom, frame, project);
  const drawn = rows.map((row) => {
    const base = row.bottom - 4;
    const shape =
      highest === null
        ? marks.stroke(marksPath(row, time, row.middle), 2.5)
        : element('path', {
            d: columnsPath(row, time, base, (base - row.top - 6) / highest),
            fill: palette.counted,
          });
    return marks.guide(left, row.top, right, row.top) + row.words + row.figures + shape;
  });
  const tinted = start === null || end === null ? '' : tint(time.x(start), time.x(end));
  const last = marks.guide(left, bottom, right, bottom);
  return {
    svg: heads + tinted + months + drawn.join('') + last,
    bottom: bottom + height,
    right,
    notes,
  };
}

/** A column for each month, all lanes to one scale. */
function columnsPath(lane: Lane, time: TimeScale, base: number, perEvent: number): string {
  return lane.months
    .map(([month, count]) => {
      const from = time.x(monthStart(month));
      const width = Math.max(1, time.x(monthStart(month + 1)) - from - 1);
      return `M${round(from)} ${round(base)}v${round(-count * perEvent)}h${round(width)}V${round(base)}z`;
    })
    .join('');
}

/** A tick for each day, longer for more events; a line to the last day of a longer event. */
function marksPath(lane: Lane, time: TimeScale, middle: number): string {
  const days = new Map<number, number>();
  let path = '';
  for (const { day, last, count } of lane.events) {
    days.set(day, (days.get(day) ?? 0) + count);
    if (last > day) path += `M${round(time.x(day))} ${round(middle)}H${round(time.x(last + 1))}`;
  }
  for (const [day, count] of [...days].sort((a, b) => a[0] - b[0])) {
    const half = Math.min(4 + count * 3, 16);
    path += `M${round(time.x(day))} ${round(middle - half)}v${round(half * 2)}`;
  }
  return path;
}
