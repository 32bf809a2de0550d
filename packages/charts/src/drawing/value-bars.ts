import type { Bar } from '../figures/ranked.js';
import type { Body, Frame } from '../frame.js';
import { labelSize, roomFor, word } from '../text.js';
import { linear } from './linear.js';
import { placed, type RowSetting } from './rows.js';

/** How bars and their labels stand; see {@link RowSetting}. */
interface BarSetting extends RowSetting {
  readonly thickness: number;
}

const usual: BarSetting = { share: 0.4, padding: 9, thickness: 16 };

/** Draws bars from a common line, each with its label and its value; `null` where there are none. */
export function valueBars(
  bars: readonly Bar[],
  frame: Frame,
  setting: BarSetting = usual,
): Body | null {
  if (bars.length === 0) return null;
  const { marks } = frame;
  const { thickness } = setting;
  const { rows, room, ...body } = placed(bars, setting, frame);
  const drawn = bars.flatMap(({ value, look }) => (look === 'none' ? [] : [value]));
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  const textRoom = Math.max(...bars.map(({ text }) => roomFor(text, labelSize, 'bold')));
  const x = linear([low, high], [low < 0 ? room[0] + textRoom : room[0], room[1] - textRoom]);
  const zero = x(0);
  const svg = rows.map(({ row: { value, text, look }, middle }) => {
    const end = look === 'none' ? zero : x(value);
    const width = Math.max(Math.abs(end - zero), 0.5);
    const shape = [Math.min(zero, end), middle - thickness / 2, width, thickness] as const;
    const written =
      end < zero
        ? word(text, end - 6, middle, { weight: 'bold', anchor: 'end' })
        : word(text, end + 6, middle, { weight: 'bold' });
    if (look === 'none') return written;
    return (look === 'solid' ? marks.bar(...shape) : marks.outline(...shape)) + written;
  });
  const line = marks.rule(zero, frame.top, zero, body.bottom);
  return { ...body, svg: body.svg + svg.join('') + line };
}
