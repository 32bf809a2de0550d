import { curveStepAfter, line } from 'd3-shape';
import type { Chart, CountOptions, TimeOptions } from '../chart.js';
import { tabled } from '../columns.js';
import { type EndLabel, endLabels, endRoom } from '../drawing/end-labels.js';
import { type TimeArea, timeAxis, tinted } from '../drawing/time-axis.js';
import { valueAxis } from '../drawing/value-axis.js';
import { figureText, known } from '../figure-text.js';
import { type Course, courseOf, type DatedRow, monthsOf } from '../figures/course.js';
import { type Body, compose, type Frame } from '../frame.js';
import { roomFor, smallSize, type Weight, word } from '../text.js';
import { dayText, monthText } from '../time.js';

/** Options of {@link cumulativeChart}. */
export interface CumulativeOptions extends CountOptions, TimeOptions {
  readonly target?: number | null;
}

/**
 * What dated rows come to over time, against the target: a step for each day, the target dashed.
 *
 * Rows outside the period, which is tinted, are left out of the solid line; a second, dotted line
 * has them too.
 *
 * @example
 * cumulativeChart([{ date: '2020-03-01', value: 40 }], { target: 100, unit: 'attendances' }).description;
 * // => '40 attendances from 1 Mar 2020 to 1 Mar 2020; 60 short of the target of 100.'
 */
export function cumulativeChart(rows: readonly DatedRow[], options: CumulativeOptions = {}): Chart {
  const { unit = '', period = null } = options;
  const course = courseOf(rows, period, known(options.target));
  const { points, target, outside, notes } = course;
  return compose(
    {
      title: `Over time${unit && `: ${unit}`}${target === null ? '' : ' against the target'}`,
      subtitle: period === null ? '' : tinted,
      description: describe(course, unit),
      ...tabled(monthsOf(points), [
        ['month', 'Month', ({ month }) => monthText(month)],
        ['value', 'In the month', ({ value }) => value],
        ['within', 'So far', ({ within }) => within],
        ['all', 'With those outside the period', ({ all }) => (outside ? all : undefined)],
        ['target', 'Target', () => target],
      ]),
      notes,
      body: (frame) => draw(course, options, frame),
    },
    options,
  );
}

function describe({ first, last, target, reached, outside }: Course, unit: string): string {
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

function draw(course: Course, options: CumulativeOptions, frame: Frame): Body | null {
  const { points, first, last, target, reached, outside } = course;
  const { right, top, marks } = frame;
  if (first === undefined || last === undefined) return null;
  const bottom = top + 280;
  const sums = points.flatMap(({ within, all }) => [within, all]);
  const { y, ...values } = valueAxis([0, target ?? 0, ...sums], bottom, frame);
  const end = (value: number, what: string, weight?: Weight): EndLabel => {
    return { y: y(value), text: `${figureText(value)} ${what}`, weight };
  };
  const ends = [
    end(last.within, outside ? 'in the period' : 'counted', 'bold'),
    ...(outside ? [end(last.all, 'with all dates')] : []),
    ...(target === null ? [] : [end(target, 'target')]),
  ];
  const [x0, x1] = [values.left, right - endRoom(ends) - 8];
  const area = { ...frame, left: x0, right: x1, bottom };
  const { x, ...time } = timeAxis({ first: first.day, last: last.day }, options, area);
  const stepped = line().curve(curveStepAfter).digits(1);
  const path = (sum: 'within' | 'all') => {
    const corners = points.map((point): [number, number] => [x(point.day), y(point[sum])]);
    return stepped([[x0, y(0)], ...corners, [x1, y(last[sum])]]) ?? '';
  };
  const parts = [
    time.svg,
    values.draw(x1),
    target === null ? '' : marks.rule(x0, y(target), x1, y(target), 'dashed'),
    outside ? marks.stroke(path('all'), 2, '2 3') : '',
    marks.stroke(path('within'), 2.5),
    endLabels(ends, x1 + 8, [top + 4, bottom]),
    reached === undefined ? '' : whereMet(x(reached), y(target ?? 0), dayText(reached), area),
  ];
  return { svg: parts.join(''), bottom: time.bottom };
}

/** Says where the line meets the target, to the left of the point, where the line was below. */
function whereMet(x: number, y: number, day: string, { left, bottom, marks }: TimeArea): string {
  const text = `reached ${day}`;
  const fits = x - roomFor(text, smallSize) - 10 >= left;
  const below = y + 22 < bottom ? y + 14 : y - 11;
  const written = fits
    ? word(text, x - 8, y - 11, { anchor: 'end', size: smallSize })
    : word(text, Math.max(x, left) + 10, below, { size: smallSize });
  return marks.dot(x, y, 4.5) + written;
}
