import type { Chart, TimeOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import type { Scale } from '../drawing/linear.js';
import { type Placed, placed } from '../drawing/rows.js';
import { timeAxis, tinted } from '../drawing/time-axis.js';
import { countText, figureText, listText } from '../figure-text.js';
import { type Lane, type Lanes, lanesOf, type TimelineRow } from '../figures/lanes.js';
import { type Body, compose, type Frame } from '../frame.js';
import { element, round } from '../svg.js';
import { dayText, monthStart, monthText } from '../time.js';

/** Options of {@link timelineChart}. */
export interface TimelineOptions extends TimeOptions {
  /** Above so many rows, counts of months in place of single marks. Default 200. */
  readonly mostMarks?: number;
}

const totals: Column<Lane> = ['events', 'Events', ({ total }) => total, { bold: () => true }];

/**
 * What happened when, in a lane for each kind: a mark for each event, longer where several fall
 * together; columns of monthly counts where there are many. The project's period is tinted.
 *
 * @example
 * timelineChart([{ lane: 'Igniting event', date: '2019-03-16' }]).description;
 * // => '1 event from 16 Mar 2019 to 16 Mar 2019. Igniting event: 1.'
 */
export function timelineChart(rows: readonly TimelineRow[], options: TimelineOptions = {}): Chart {
  const { period = null, mostMarks = 200 } = options;
  const lanes = lanesOf(rows, period);
  const months = lanes.lanes.flatMap(({ label, months }) =>
    months.map(([month, count]) => ({ lane: label, month: monthText(month), count })),
  );
  const most = months.reduce((high, { count }) => Math.max(high, count), 1);
  const columns = lanes.rows > mostMarks;
  const marks = columns
    ? `Columns: events in each month, ${figureText(most)} in the highest.`
    : 'A mark is an event; a longer one stands for several.';
  return compose(
    {
      title: 'Events over time',
      subtitle: period === null ? marks : `${marks} ${tinted}`,
      description: describe(lanes),
      ...tabled(months, [
        ['lane', 'Lane', ({ lane }) => lane],
        ['month', 'Month', ({ month }) => month],
        ['count', 'Events', ({ count }) => count],
      ]),
      notes: lanes.notes,
      body: (frame) => draw(lanes, columns ? most : null, options, frame),
    },
    options,
  );
}

function describe({ lanes, total, first, last }: Lanes): string {
  if (lanes.length === 0) return 'No event has a valid date.';
  const listed = lanes.map(({ label, total }) => `${label}: ${figureText(total)}`);
  return `${countText(total, 'event')} from ${dayText(first)} to ${dayText(last)}. ${listText(listed)}.`;
}

/** Columns to the scale of the highest month, or a mark for each event. */
function draw(lanes: Lanes, highest: number | null, options: TimelineOptions, frame: Frame): Body {
  const { marks, palette } = frame;
  const setting = { share: 0.3, padding: highest === null ? 19 : 27 };
  const { rows, room, ...body } = placed(lanes.lanes, setting, frame, [totals]);
  const [left, right] = room;
  const area = { ...frame, left, right, top: rows[0]?.top ?? frame.top, bottom: body.bottom };
  const { x, ...time } = timeAxis(lanes, options, area);
  const drawn = rows.map((lane) =>
    highest === null
      ? marks.stroke(marksPath(lane, x), 2.5)
      : element('path', { d: columnsPath(lane, x, highest), fill: palette.counted }),
  );
  return { ...body, ...time, svg: time.svg + body.svg + drawn.join('') };
}

/** A column for each month, all lanes to one scale. */
function columnsPath(lane: Placed<Lane>, x: Scale, highest: number): string {
  const { row, top, bottom } = lane;
  const base = round(bottom - 4);
  const perEvent = (bottom - 4 - top - 6) / highest;
  return row.months
    .map(([month, count]) => {
      const from = x(monthStart(month));
      const width = Math.max(1, x(monthStart(month + 1)) - from - 1);
      return `M${round(from)} ${base}v${round(-count * perEvent)}h${round(width)}V${base}z`;
    })
    .join('');
}

/** A tick for each day, longer for more events; a line to the last day of a longer event. */
function marksPath({ row, middle }: Placed<Lane>, x: Scale): string {
  const lines = row.long.map(
    ({ day, last }) => `M${round(x(day))} ${round(middle)}H${round(x(last + 1))}`,
  );
  const ticks = row.days.map(([day, count]) => {
    const half = Math.min(4 + count * 3, 16);
    return `M${round(x(day))} ${round(middle - half)}v${round(half * 2)}`;
  });
  return [...lines, ...ticks].join('');
}
