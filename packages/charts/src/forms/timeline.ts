import type { Period } from '@partnership-impact/core';
import type { Chart, ChartOptions } from '../chart.js';
import { figureColumns } from '../figure-columns.js';
import { countText, figureText, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn } from '../label-column.js';
import {
  countsOf,
  type Lane,
  lanesOf,
  mostInMonth,
  spanOf,
  type TimelineRow,
  totalOf,
} from '../lanes.js';
import { element, round } from '../svg.js';
import { dayOf, dayText, monthOf, monthStart, monthText } from '../time.js';
import { type TimeScale, timeAxis, timeScale } from '../time-axis.js';
import { heightOf, words } from '../words.js';

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
  const { period = null, axis = 'months', mostMarks = 200 } = options;
  const { lanes, notes } = lanesOf(rows, period);
  const months = lanes.flatMap((lane) =>
    countsOf(lane).map((month) => ({ lane: lane.name, ...month })),
  );
  const columns = lanes.reduce((sum, { events }) => sum + events.length, 0) > mostMarks;
  const projectStart = axis === 'project months' ? dayOf(period?.start) : null;
  return compose(
    {
      title: 'Events over time',
      subtitle: subtitleOf(columns ? mostInMonth(lanes) : null, period),
      description: describe(lanes),
      table: {
        header: ['Lane', 'Month', 'Events'],
        rows: months.map(({ lane, month, count }) => [lane, monthText(month), count]),
      },
      rows: months.map(({ lane, month, count }) => ({ lane, month: monthText(month), count })),
      notes,
      body: (frame) => draw(lanes, period, projectStart, columns, frame),
    },
    options,
  );
}

function subtitleOf(columns: number | null, period: Period | null): string {
  const marks =
    columns !== null
      ? `Columns: events in each month, ${figureText(columns)} in the highest.`
      : 'A mark is an event; a longer one stands for several.';
  return period === null ? marks : `${marks} Tinted: the project's period.`;
}

function describe(lanes: readonly Lane[]): string {
  const span = spanOf(lanes);
  if (span === null) return 'No event has a valid date.';
  const total = lanes.reduce((sum, lane) => sum + totalOf(lane), 0);
  const listed = lanes.map((lane) => `${lane.name}: ${figureText(totalOf(lane))}`);
  return `${countText(total, 'event')} from ${dayText(span.first)} to ${dayText(span.last)}. ${listText(listed)}.`;
}

function draw(
  lanes: readonly Lane[],
  period: Period | null,
  projectStart: number | null,
  columns: boolean,
  frame: Frame,
): Body {
  const span = spanOf(lanes);
  if (span === null) return nothingToDraw(frame, 'No event has a valid date.');
  const { left, top, marks, palette } = frame;
  const figures = figureColumns(
    [{ head: 'Events', cells: lanes.map((lane) => figureText(totalOf(lane))), weight: 'bold' }],
    frame,
  );
  const { right } = figures;
  const column = labelColumn(
    lanes.map(({ name }) => name),
    Math.min((right - left) * 0.3, figures.left - left - 100),
  );
  const start = dayOf(period?.start);
  const end = dayOf(period?.end);
  const first = monthStart(monthOf(Math.min(span.first, start ?? Infinity)));
  const after = monthStart(monthOf(Math.max(span.last, (end ?? -Infinity) - 1)) + 1);
  const time = timeScale(first, after, left + column.width + 14, figures.left - 6);
  const y0 = top + 14;
  const heights = column.labels.map(({ lines }) =>
    Math.max(columns ? 44 : 36, heightOf(lines.length) + 12),
  );
  const bottom = y0 + heights.reduce((sum, height) => sum + height, 0);
  let svg = figures.heads(top);
  if (start !== null && end !== null) {
    const [from, to] = [time.x(start), time.x(end)];
    svg += element('rect', {
      x: from,
      y: y0,
      width: to - from,
      height: bottom - y0,
      fill: palette.steps[0],
    });
  }
  const axis = timeAxis(time, y0, bottom, frame, projectStart);
  svg += axis.svg;
  const most = Math.max(1, ...lanes.flatMap((lane) => countsOf(lane).map(({ count }) => count)));
  let y = y0;
  lanes.forEach((lane, index) => {
    const height = heights[index] ?? 36;
    svg += marks.guide(left, y, right, y);
    svg += words(column.labels[index]?.lines ?? [], left, y + height / 2);
    svg += figures.cells(index, y + height / 2);
    svg += columns
      ? element('path', {
          d: columnsPath(lane, time, y + height - 4, (height - 10) / most),
          fill: palette.counted,
        })
      : marks.stroke(marksPath(lane, time, y + height / 2), 2.5);
    y += height;
  });
  svg += marks.guide(left, y, right, y);
  return { svg, bottom: bottom + right, notes: column.notes };
}

/** A column for each month, all lanes to one scale. */
function columnsPath(lane: Lane, time: TimeScale, base: number, perEvent: number): string {
  return countsOf(lane)
    .map(({ month, count }) => {
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
