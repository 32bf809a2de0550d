import type { TimeOptions } from '../chart.js';
import type { Body, Frame } from '../frame.js';
import { element } from '../svg.js';
import { smallSize, word } from '../text.js';
import { dayOf, monthName, monthOf, monthStart, yearOf } from '../time.js';
import { linear } from './linear.js';

/** The part of a picture that runs along time. */
export interface TimeArea extends Frame {
  readonly bottom: number;
}

/** Said where a period is tinted. */
export const tinted = "Tinted: the project's period.";

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const roomForTick = 52;

/**
 * An axis of whole months with room for all days and for the period, which is tinted. Guides run
 * down to labels of months; of years, where months would stand too close; of the months of the
 * project, M1, M2 …, where the axis counts those.
 */
export function timeAxis(
  { first, last }: { readonly first: number; readonly last: number },
  { period, axis }: TimeOptions,
  { left, right, top, bottom, marks, palette }: TimeArea,
): Body & { readonly x: (day: number) => number } {
  const [from, until] = [dayOf(period?.start), dayOf(period?.end)];
  const firstMonth = monthOf(Math.min(first, from ?? first));
  const lastMonth = monthOf(Math.max(last, (until ?? last) - 1));
  const x = linear([monthStart(firstMonth), monthStart(lastMonth + 1)], [left, right]);
  const perMonth = (right - left) / (lastMonth + 1 - firstMonth);

  const projectMonth = axis === 'project months' && from !== null ? monthOf(from) : null;
  const step = steps.find((months) => months * perMonth >= roomForTick) ?? 2400;
  const offset = (projectMonth ?? 0) % step;
  const yearsAlone = projectMonth === null && step >= 12;
  const nameOf = (month: number) =>
    projectMonth === null ? monthName(month) : `M${month - projectMonth + 1}`;

  let svg = '';
  if (from !== null && until !== null) {
    const [start, width] = [x(from), x(until) - x(from)];
    svg += element('rect', {
      x: start,
      y: top,
      width,
      height: bottom - top,
      fill: palette.steps[0],
    });
  }
  let yearBefore: number | null = null;
  const firstTick = Math.ceil((firstMonth - offset) / step) * step + offset;
  for (let month = firstTick; month <= lastMonth; month += step) {
    const [at, year] = [x(monthStart(month)), yearOf(month)];
    const label = (text: string, y: number, fill: string) =>
      word(text, at, bottom + y, { size: smallSize, anchor: 'middle', fill });
    svg += marks.guide(at, top, at, bottom + 5);
    if (!yearsAlone) svg += label(nameOf(month), 14, palette.muted);
    if (year !== yearBefore) svg += label(String(year), yearsAlone ? 14 : 30, palette.ink);
    yearBefore = year;
  }
  return { x, svg, bottom: bottom + (yearsAlone ? 24 : 40) };
}
