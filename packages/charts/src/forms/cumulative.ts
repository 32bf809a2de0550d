import type { Period } from '@partnership-impact/core';
import { nice, ticks } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { type Course, courseOf, type DatedRow, monthsOf, running } from '../course.js';
import { figureText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { linear } from '../linear.js';
import { spread } from '../spread.js';
import { round } from '../svg.js';
import { roomFor } from '../text-width.js';
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
  const { unit = '', axis = 'months', period = null } = options;
  const { course, notes } = courseOf(rows, options);
  const outside = course.drawn.some(({ within }) => !within);
  const months = monthsOf(course);
  const projectStart = axis === 'project months' ? dayOf(period?.start) : null;
  return compose(
    {
      title: `Over time${unit && `: ${unit}`}${course.target === null ? '' : ' against the target'}`,
      description: describe(course, unit, outside),
      table: {
        header: [
          'Month',
          'In the month',
          'So far',
          ...(outside ? ['With those outside the period'] : []),
          'Target',
        ],
        rows: months.map(({ month, value, within, all }) => [
          monthText(month),
          value,
          within,
          ...(outside ? [all] : []),
          course.target,
        ]),
      },
      rows: months.map(({ month, value, within, all }) => ({
        month: monthText(month),
        value,
        within,
        all,
      })),
      notes,
      body: (frame) => draw(course, outside, projectStart, frame),
    },
    options,
  );
}

function describe(course: Course, unit: string, outside: boolean): string {
  const { drawn, within, all, target, reached } = course;
  const first = drawn[0];
  const last = drawn.at(-1);
  if (first === undefined || last === undefined) return 'No row has a date and a number.';
  const what = unit && ` ${unit}`;
  let text = `${figureText(within)}${what}${outside ? ' in the period' : ''} from ${dayText(first.day)} to ${dayText(last.day)}`;
  if (outside) text += `; ${figureText(all)} with those outside the period`;
  if (target === null) return `${text}.`;
  if (reached !== null)
    return `${text}; the target of ${figureText(target)} was reached on ${dayText(reached)}.`;
  return `${text}; ${figureText(target - within)} short of the target of ${figureText(target)}.`;
}

function draw(course: Course, outside: boolean, projectStart: number | null, frame: Frame): Body {
  const { drawn, target, reached, within, all, first, end } = course;
  if (drawn.length === 0) return nothingToDraw(frame, 'No row has a date and a number.');
  const { left, right, top, marks, palette } = frame;
  const sums = { within: running(drawn.filter((row) => row.within)), all: running(drawn) };
  const values = [0, target ?? 0, ...sums.within.map(({ y }) => y), ...sums.all.map(({ y }) => y)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bottom = top + 280;
  const [lowest, highest] = nice(low, high === low ? low + 1 : high, 5);
  const y = linear([lowest, highest], [bottom, top + 8]);
  const levels = ticks(lowest, highest, 5);

  const ends = [
    {
      text: `${figureText(within)} ${outside ? 'in the period' : 'counted'}`,
      at: y(within),
      bold: true,
    },
    ...(outside ? [{ text: `${figureText(all)} with all dates`, at: y(all), bold: false }] : []),
    ...(target === null
      ? []
      : [{ text: `${figureText(target)} target`, at: y(target), bold: false }]),
  ];
  const weight = (bold: boolean) => (bold ? 'bold' : 'regular');
  const x0 = left + Math.max(...levels.map((level) => roomFor(figureText(level), smallSize))) + 10;
  const x1 =
    right - Math.max(...ends.map(({ text, bold }) => roomFor(text, labelSize, weight(bold)))) - 8;
  const time = timeScale(first, end, x0, x1);

  const axis = timeAxis(time, top, bottom, frame, projectStart);
  let svg = axis.svg;
  for (const level of levels) {
    svg += marks.guide(x0, y(level), x1, y(level));
    svg += word(figureText(level), x0 - 8, y(level), {
      anchor: 'end',
      size: smallSize,
      fill: palette.muted,
    });
  }
  if (target !== null) svg += marks.rule(x0, y(target), x1, y(target), 'dashed');
  const path = (sums: readonly { day: number; y: number }[]) =>
    `M${round(x0)} ${round(y(0))}${sums.map((at) => `H${round(time.x(at.day))}V${round(y(at.y))}`).join('')}H${round(x1)}`;
  if (outside) svg += marks.stroke(path(sums.all), 2, '2 3');
  svg += marks.stroke(path(sums.within), 2.5);
  const places = spread(
    ends.map(({ at }) => at),
    18,
    [top + 4, bottom],
  );
  ends.forEach(({ text, bold }, index) => {
    svg += word(text, x1 + 8, places[index] ?? 0, { weight: weight(bold) });
  });
  if (reached !== null && target !== null)
    svg += reachedMark(time.x(reached), y(target), dayText(reached), x0, frame);
  return { svg, bottom: bottom + axis.height };
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
