import type { TimeOptions } from '../chart.js';
import type { Body, Frame } from '../frame.js';
import { element } from '../svg.js';
import { smallSize, word } from '../text.js';
import { dayOf, monthName, monthOf, monthStart, yearOf } from '../time.js';

/** Whole months from one edge to the other. */
export type TimeAxis = ReturnType<typeof timeAxis>;

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const roomForTick = 52;

/** An axis with room for all days and for the period. */
export function timeAxis(
  { first, last }: { readonly first: number; readonly last: number },
  { period, axis }: TimeOptions,
  [left, right]: readonly [number, number],
) {
  const [from, until] = [dayOf(period?.start), dayOf(period?.end)];
  const firstMonth = monthOf(Math.min(first, from ?? first));
  const lastMonth = monthOf(Math.max(last, (until ?? last) - 1));
  const [start, end] = [monthStart(firstMonth), monthStart(lastMonth + 1)];
  const perDay = (right - left) / (end - start);
  const x = (day: number) => left + (day - start) * perDay;

  const projectMonth = axis === 'project months' && from !== null ? monthOf(from) : null;
  const step = steps.find((months) => months * 30.44 * perDay >= roomForTick) ?? 2400;
  const offset = (projectMonth ?? 0) % step;
  const firstTick = Math.ceil((firstMonth - offset) / step) * step + offset;
  const yearsAlone = projectMonth === null && step >= 12;
  const nameOf = (month: number) =>
    projectMonth === null ? monthName(month) : `M${month - projectMonth + 1}`;
  return {
    /** Where a day stands. */
    x,
    /** Tints the period. */
    tint: (bottom: number, { top: y, palette }: Frame): string => {
      if (from === null || until === null) return '';
      const [left, width, height] = [x(from), x(until) - x(from), bottom - y];
      return element('rect', { x: left, y, width, height, fill: palette.steps[0] });
    },
    /**
     * Draws guides down to a place and labels of months below it; of years, where months would stand
     * too close; of the months of the project, M1, M2 …, where the axis counts those.
     */
    draw: (bottom: number, { top, marks, palette }: Frame): Body => {
      let svg = '';
      let yearBefore: number | null = null;
      for (let month = firstTick; month <= lastMonth; month += step) {
        const [at, year] = [x(monthStart(month)), yearOf(month)];
        const label = (text: string, y: number, fill: string) =>
          word(text, at, bottom + y, { size: smallSize, anchor: 'middle', fill });
        svg += marks.guide(at, top, at, bottom + 5);
        if (!yearsAlone) svg += label(nameOf(month), 14, palette.muted);
        if (year !== yearBefore) svg += label(String(year), yearsAlone ? 14 : 30, palette.ink);
        yearBefore = year;
      }
      return { svg, bottom: bottom + (yearsAlone ? 24 : 40) };
    },
  };
}
