import { max, min, nice, ticks } from 'd3-array';
import { figureText } from '../figure-text.js';
import type { Frame } from '../frame.js';
import { roomFor, smallSize, word } from '../text.js';
import { linear } from './linear.js';

/** Values from the bottom up, with room for all. */
export function valueAxis(
  values: readonly number[],
  bottom: number,
  { left, top, marks, palette }: Frame,
) {
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  const [lowest, highest] = nice(low, high === low ? low + 1 : high, 5);
  const y = linear([lowest, highest], [bottom, top + 8]);
  const levels = ticks(lowest, highest, 5).map((level) => [y(level), figureText(level)] as const);
  const x = left + Math.max(...levels.map(([, text]) => roomFor(text, smallSize))) + 10;
  const small = { anchor: 'end', size: smallSize, fill: palette.muted } as const;
  return {
    /** Where the labels end and the picture may begin. */
    left: x,
    /** Where a value stands. */
    y,
    /** Draws labels of round values, and guides from them to the right. */
    draw: (right: number) =>
      levels
        .map(([at, text]) => marks.guide(x, at, right, at) + word(text, x - 8, at, small))
        .join(''),
  };
}
