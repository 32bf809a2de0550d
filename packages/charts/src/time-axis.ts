import { range } from 'd3-array';
import type { TimeOptions } from './chart.js';
import type { Body, Frame } from './frame.js';
import { smallSize, word } from './text.js';
import { dayOf, monthName, monthOf, monthStart, yearOf } from './time.js';

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
  const firstMonth = monthOf(Math.min(first, dayOf(period?.start) ?? Infinity));
  const lastMonth = monthOf(Math.max(last, (dayOf(period?.end) ?? -Infinity) - 1));
  const [start, end] = [monthStart(firstMonth), monthStart(lastMonth + 1)];
  const perDay = (right - left) / (end - start);
  const x = (day: number) => left + (day - start) * perDay;

  const projectStart = axis === 'project months' ? dayOf(period?.start) : null;
  const projectMonth = projectStart === null ? null : monthOf(projectStart);
  const step = steps.find((months) => months * 30.44 * perDay >= roomForTick) ?? 2400;
  const offset = (projectMonth ?? 0) % step;
  const months = range(
    Math.ceil((firstMonth - offset) / step) * step + offset,
    lastMonth + 1,
    step,
  );
  const yearsAlone = projectMonth === null && step >= 12;
  const nameOf = (month: number) =>
    projectMonth === null ? monthName(month) : `M${month - projectMonth + 1}`;
  return {
    /** Where a day stands. */
    x,
    /**
     * Draws guides down to a place and labels of months below it; of years, where months would stand
     * too close; of the months of the project, M1, M2 …, where the axis counts those.
     */
    draw: (bottom: number, { top, marks, palette }: Frame): Body => {
      const place = { size: smallSize, anchor: 'middle' } as const;
      const svg = months.map((month, index) => {
        const at = x(monthStart(month));
        const year = yearOf(month);
        const before = months[index - 1];
        const newYear = before === undefined || yearOf(before) !== year;
        return (
          marks.guide(at, top, at, bottom + 5) +
          (yearsAlone
            ? ''
            : word(nameOf(month), at, bottom + 14, { ...place, fill: palette.muted })) +
          (newYear
            ? word(String(year), at, bottom + (yearsAlone ? 14 : 30), {
                ...place,
                fill: palette.ink,
              })
            : '')
        );
      });
      return { svg: svg.join(''), bottom: bottom + (yearsAlone ? 24 : 40) };
    },
  };
}
