import type { Period } from '@partnership-impact/core';
import type { Frame } from './frame.js';
import { dayOf, monthName, monthOf, monthStart, yearOf } from './time.js';
import { smallSize, word } from './words.js';

/** Where a day stands in a picture. */
export interface TimeScale {
  readonly first: number;
  /** The day after the last. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
  x(day: number): number;
}

/** A scale of whole months from one edge to the other, with room for the days and the period. */
export function timeScale(
  { first: from, last }: { readonly first: number; readonly last: number },
  period: Period | null | undefined,
  left: number,
  right: number,
): TimeScale {
  const first = monthStart(monthOf(Math.min(from, dayOf(period?.start) ?? Infinity)));
  const end = monthStart(monthOf(Math.max(last, (dayOf(period?.end) ?? -Infinity) - 1)) + 1);
  const perDay = (right - left) / Math.max(1, end - first);
  return { first, end, left, right, x: (day) => left + (day - first) * perDay };
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const roomForTick = 52;

/**
 * Draws guides and labels of months, or of years where months would stand too close.
 *
 * With the first day of the project the labels count its months: M1, M2 …
 */
export function timeAxis(
  scale: TimeScale,
  top: number,
  bottom: number,
  { marks, palette }: Pick<Frame, 'marks' | 'palette'>,
  projectStart: number | null = null,
): { readonly svg: string; readonly height: number } {
  const first = monthOf(scale.first);
  const last = monthOf(scale.end - 1);
  const room = (scale.right - scale.left) / Math.max(1, (scale.end - scale.first) / 30.44);
  const step = steps.find((months) => months * room >= roomForTick) ?? 2400;
  const offset = projectStart === null ? 0 : monthOf(projectStart) % step;
  let svg = '';
  let yearWritten: number | null = null;
  for (
    let month = Math.ceil((first - offset) / step) * step + offset;
    month <= last;
    month += step
  ) {
    const day = monthStart(month);
    if (day < scale.first) continue;
    const x = scale.x(day);
    svg += marks.guide(x, top, x, bottom + 5);
    const place = { size: smallSize, fill: palette.muted, anchor: 'middle' } as const;
    const year = yearOf(month);
    if (projectStart !== null) {
      svg += word(`M${month - monthOf(projectStart) + 1}`, x, bottom + 14, place);
    } else if (step < 12) svg += word(monthName(month), x, bottom + 14, place);
    if (year !== yearWritten) {
      const y = bottom + (projectStart === null && step >= 12 ? 14 : 30);
      svg += word(String(year), x, y, { ...place, fill: palette.ink });
    }
    yearWritten = year;
  }
  return { svg, height: projectStart === null && step >= 12 ? 24 : 40 };
}
