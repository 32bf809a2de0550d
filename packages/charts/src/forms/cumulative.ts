import type { Period } from '@partnership-impact/core';
import { nice, ticks } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { type CoursePoint, courseOf, type DatedRow, monthsOf } from '../course.js';
import { figureText, known } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { linear } from '../linear.js';
import { spread } from '../spread.js';
import { round } from '../svg.js';
import { type Column, tabled } from '../tabled.js';
import { roomFor, type Weight } from '../text-width.js';
import { dayOf, dayText, monthText } from '../time.js';
import { timeAxis, timeScale } from '../time-axis.js';
import { labelSize, smallSize, word } from '../words.js';

/** Options of {@link cumulativeChart}. */
export interface CumulativeOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  readonly target?: number | null;
  /** Rows outside it are drawn apart; those more than a year away are only noted. */
  readonly period?: Period | null;
  /** Labels of the axis. `project months` needs a period. Default `months`. */
  readonly axis?: 'months' | 'project months';
}

/** What is drawn. */
interface Course {
  readonly points: readonly CoursePoint[];
  readonly target: number | null;
  /** The day on which the rows of the period reached the target. */
  readonly reached: number | undefined;
  /** Whether rows lie outside the period. */
  readonly outside: boolean;
}

/**
 * What dated rows come to over time, against the target: a step for each day, the target dashed.
 *
 * Rows outside the period are left out of the solid line; a second, dotted line has them too.
 *
 * @example
 * cumulativeChart([{ date: '2020-03-01', value: 40 }], { target: 100, unit: 'attendances' }).description;
 * // => '40 attendances from 1 Mar 2020 to 1 Mar 2020; 60 short of the target of 100.'
 */
export function cumulativeChart(rows: readonly DatedRow[], options: CumulativeOptions = {}): Chart {
  const { unit = '', period = null } = options;
  const { points, notes } = courseOf(rows, period);
  const target = known(options.target);
  const reached = points.find(
    ({ inside, within }) => inside && target !== null && within >= target,
  )?.day;
  const course = { points, target, reached, outside: points.some(({ inside }) => !inside) };
  const columns: readonly Column<ReturnType<typeof monthsOf>[number]>[] = [
    ['month', 'Month', ({ month }) => monthText(month)],
    ['value', 'In the month', ({ value }) => value],
    ['within', 'So far', ({ within }) => within],
    ['all', course.outside ? 'With those outside the period' : null, ({ all }) => all],
    ['target', 'Target', () => target],
  ];
  return compose(
    {
      title: `Over time${unit && `: ${unit}`}${target === null ? '' : ' against the target'}`,
      description: describe(course, unit),
      ...tabled(monthsOf(points), columns),
      notes,
      body: points.length === 0 ? null : (frame) => draw(course, options, frame),
    },
    options,
  );
}

function describe({ points, target, reached, outside }: Course, unit: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'No row has a date and a number.';
  const { within, all } = last;
  const days = `from ${dayText(first.day)} to ${dayText(last.day)}`;
  const what = `${figureText(within)}${unit && ` ${unit}`}${outside ? ' in the period' : ''} ${days}`;
  const more = outside ? `; ${figureText(all)} with those outside the period` : '';
  if (target === null) return `${what}${more}.`;
  return reached === undefined
    ? `${what}${more}; ${figureText(target - within)} short of the target of ${figureText(target)}.`
    : `${what}${more}; the target of ${figureText(target)} was reached on ${dayText(reached)}.`;
}

function draw(course: Course, { period, axis }: CumulativeOptions, frame: Frame): Body {
  const { points, target, reached, outside } = course;
  const { left, right, top, marks, palette } = frame;
  const { within = 0, all = 0, day: last = 0 } = points.at(-1) ?? {};
  const values = [0, target ?? 0, ...points.flatMap((point) => [point.within, point.all])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [lowest, highest] = nice(low, high === low ? low + 1 : high, 5);
  const bottom = top + 280;
  const y = linear([lowest, highest], [bottom, top + 8]);
  const levels = ticks(lowest, highest, 5);
  const end = (value: number, what: string, weight: Weight = 'regular') => {
    return { at: y(value), text: `${figureText(value)} ${what}`, weight };
  };
  const ends = [
    end(within, outside ? 'in the period' : 'counted', 'bold'),
    ...(outside ? [end(all, 'with all dates')] : []),
    ...(target === null ? [] : [end(target, 'target')]),
  ];
  const x0 = left + Math.max(...levels.map((level) => roomFor(figureText(level), smallSize))) + 10;
  const room = Math.max(...ends.map(({ text, weight }) => roomFor(text, labelSize, weight)));
  const x1 = right - room - 8;
  const time = timeScale({ first: points[0]?.day ?? 0, last }, period, x0, x1);
  const start = axis === 'project months' ? dayOf(period?.start) : null;
  const { svg: months, height } = timeAxis(time, top, bottom, frame, start);
  const small = { anchor: 'end', size: smallSize, fill: palette.muted } as const;
  const path = (drawn: readonly CoursePoint[], sum: 'within' | 'all') => {
    const steps = drawn.map((point) => `H${round(time.x(point.day))}V${round(y(point[sum]))}`);
    return `M${round(x0)} ${round(y(0))}${steps.join('')}H${round(x1)}`;
  };
  const places = spread(
    ends.map(({ at }) => at),
    18,
    [top + 4, bottom],
  );
  const parts = [
    months,
    ...levels.map(
      (level) =>
        marks.guide(x0, y(level), x1, y(level)) + word(figureText(level), x0 - 8, y(level), small),
    ),
    target === null ? '' : marks.rule(x0, y(target), x1, y(target), 'dashed'),
    outside ? marks.stroke(path(points, 'all'), 2, '2 3') : '',
    marks.stroke(
      path(
        points.filter(({ inside }) => inside),
        'within',
      ),
      2.5,
    ),
    ...ends.map(({ text, weight }, at) => word(text, x1 + 8, places[at] ?? 0, { weight })),
    reached === undefined || target === null
      ? ''
      : reachedMark(time.x(reached), y(target), dayText(reached), x0, frame),
  ];
  return { svg: parts.join(''), bottom: bottom + height };
}

/** Says where the line meets the target, to the left of the point, where the line was below. */
function reachedMark(x: number, y: number, day: string, x0: number, { marks }: Frame): string {
  const text = `reached ${day}`;
  const room = roomFor(text, smallSize);
  const fits = x - room - 10 >= x0;
  return (
    marks.dot(x, y, 4.5) +
    word(text, fits ? x - 8 : Math.max(x, x0) + 10, fits ? y - 11 : y + 14, {
      anchor: fits ? 'end' : 'start',
      size: smallSize,
    })
  );
}
