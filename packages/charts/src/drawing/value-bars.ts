import type { Bar } from '../figures/ranked.js';
import type { Body, Frame } from '../frame.js';
import { labelSize, roomFor, word } from '../text.js';
import { linear } from './linear.js';
import { placed } from './rows.js';

/** Draws bars from a common line, each with its label and its value; `null` where there are none. */
export function valueBars(
  bars: readonly Bar[],
  size: 'large' | 'small',
  frame: Frame,
): Body | null {
  if (bars.length === 0) return null;
  const { right, top, marks } = frame;
  const [share, least, padding, thickness, before] =
    size === 'large' ? [0.4, 26, 9, 16, 12] : [0.5, 21, 5, 12, 8];
  const { rows, end: labelsEnd, bottom, notes } = placed(bars, { share, least, padding }, frame);
  const drawn = bars.flatMap(({ value, look }) => (look === 'none' ? [] : [value]));
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  const room = Math.max(...bars.map(({ text }) => roomFor(text, labelSize, 'bold'))) + 8;
  const x0 = labelsEnd + before;
  const x = linear([low, high], [low < 0 ? x0 + room : x0, right - room]);
  const zero = x(0);
  const svg = rows.map(({ row: { value, text, look }, words, middle }) => {
    const end = look === 'none' ? zero : x(value);
    const width = Math.max(Math.abs(end - zero), 0.5);
    const shape = [Math.min(zero, end), middle - thickness / 2, width, thickness] as const;
    const written =
      end < zero
        ? word(text, end - 6, middle, { weight: 'bold', anchor: 'end' })
        : word(text, end + 6, middle, { weight: 'bold' });
    if (look === 'none') return words + written;
    return words + (look === 'solid' ? marks.bar(...shape) : marks.outline(...shape)) + written;
  });
  return { svg: svg.join('') + marks.rule(zero, top, zero, bottom), bottom, notes };
}
