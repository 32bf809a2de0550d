import type { Chart, CountOptions, TimeOptions } from '../chart.js';
import { tabled } from '../columns.js';
import { figureText, known } from '../figure-text.js';
import {
  type Course,
  type CoursePoint,
  courseOf,
  type DatedRow,
  monthsOf,
} from '../figures/course.js';
import { type Body, compose, type Frame } from '../frame.js';
import { spread } from '../spread.js';
import { round } from '../svg.js';
import { labelSize, smallSize, word } from '../text.js';
import { roomFor } from '../text-width.js';
import { dayText, monthText } from '../time.js';
import { timeAxis } from '../time-axis.js';
import { valueAxis } from '../value-axis.js';

/** Options of {@link cumulativeChart}. */
export interface CumulativeOptions extends CountOptions, TimeOptions {
  readonly target?: number | null;
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
  const course = courseOf(rows, period, known(options.target));
  const { points, target, outside, notes } = course;
  return compose(
    {
      title: `Over time${unit && `: ${unit}`}${target === null ? '' : ' against the target'}`,
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

function draw(course: Course, options: CumulativeOptions, frame: Frame): Body {
  const { points, target, reached, outside } = course;
  const { right, top, marks } = frame;
  const { within = 0, all = 0, day: last = 0 } = points.at(-1) ?? {};
  const first = points[0]?.day ?? 0;
  const bottom = top + 280;
  const sums = points.flatMap((point) => [point.within, point.all]);
  const values = valueAxis([0, target ?? 0, ...sums], bottom, frame);
  const ends = [
    { value: within, what: outside ? 'in the period' : 'counted', weight: 'bold' as const },
    ...(outside ? [{ value: all, what: 'with all dates', weight: undefined }] : []),
    ...(target === null ? [] : [{ value: target, what: 'target', weight: undefined }]),
  ].map((end) => ({ ...end, text: `${figureText(end.value)} ${end.what}` }));
  const room = Math.max(...ends.map(({ text, weight }) => roomFor(text, labelSize, weight)));
  const [x0, x1] = [values.left, right - room - 8];
  const time = timeAxis({ first, last }, options, [x0, x1]);
  const path = (drawn: readonly CoursePoint[], sum: 'within' | 'all') => {
    const steps = drawn.map(
      (point) => `H${round(time.x(point.day))}V${round(values.y(point[sum]))}`,
    );
    return `M${round(x0)} ${round(values.y(0))}${steps.join('')}H${round(x1)}`;
  };
  const inside = points.filter((point) => point.inside);
  const places = spread(
    ends.map(({ value }) => values.y(value)),
    18,
    [top + 4, bottom],
  );
  const months = time.draw(bottom, frame);
  const parts = [
    months.svg,
    values.draw(x1),
    target === null ? '' : marks.rule(x0, values.y(target), x1, values.y(target), 'dashed'),
    outside ? marks.stroke(path(points, 'all'), 2, '2 3') : '',
    marks.stroke(path(inside, 'within'), 2.5),
    ...ends.map(({ text, weight }, at) => word(text, x1 + 8, places[at] ?? 0, { weight })),
    reached === undefined || target === null
      ? ''
      : reachedMark(time.x(reached), values.y(target), dayText(reached), x0, frame),
  ];
  return { svg: parts.join(''), bottom: months.bottom };
}

/** Says where the line meets the target, to the left of the point, where the line was below. */
function reachedMark(x: number, y: number, day: string, x0: number, { marks }: Frame): string {
  const text = `reached ${day}`;
  const fits = x - roomFor(text, smallSize) - 10 >= x0;
  const written = fits
    ? word(text, x - 8, y - 11, { anchor: 'end', size: smallSize })
    : word(text, Math.max(x, x0) + 10, y + 14, { size: smallSize });
  return marks.dot(x, y, 4.5) + written;
}
