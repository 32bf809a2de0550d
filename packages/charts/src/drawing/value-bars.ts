import type { Bar } from '../figures/ranked.js';
import type { Body, Frame } from '../frame.js';
import { hiddenSign } from '../notes.js';
import { labelSize, roomFor, word } from '../text.js';
import { linear } from './linear.js';
import { placed, type RowSetting } from './rows.js';

/** How bars and their labels stand; see {@link RowSetting}. */
interface BarSetting extends RowSetting {
  readonly thickness: number;
}

/** For bars, in pixels; where labels and values leave less, the picture gets wider. */
const leastRoom = 40;

const usual: BarSetting = { share: 0.4, padding: 9, thickness: 16 };

/**
 * Draws bars from a common line, each with its label and, as the form writes it, its value; `null`
 * where there are none.
 */
export function valueBars(
  bars: readonly Bar[],
  text: (value: number) => string,
  frame: Frame,
  setting: BarSetting = usual,
): Body | null {
  if (bars.length === 0) return null;
  const { marks } = frame;
  const { thickness } = setting;
  const { rows, room, ...body } = placed(bars, setting, frame);
  const drawn = bars.flatMap(({ value, look }) => (look === 'none' ? [] : (value ?? [])));
  const [low, high] = [Math.min(0, ...drawn), Math.max(0, ...drawn)];
  const textOf = ({ value }: Bar) => (value === null ? hiddenSign : text(value));
  const textRoom = Math.max(...bars.map((bar) => roomFor(textOf(bar), labelSize, 'bold')));
  const start = low < 0 ? room[0] + textRoom : room[0];
  const end = Math.max(room[1] - textRoom, start + leastRoom);
  const x = linear([low, high], [start, end]);
  const zero = x(0);
  const svg = rows.map(({ row, middle }) => {
    const end = row.look === 'none' || row.value === null ? zero : x(row.value);
    const width = Math.max(Math.abs(end - zero), 0.5);
    const shape = [Math.min(zero, end), middle - thickness / 2, width, thickness] as const;
    const [at, anchor] = end < zero ? [end - 6, 'end' as const] : [end + 6, 'start' as const];
    const written = word(textOf(row), at, middle, { weight: 'bold', anchor });
    if (row.look === 'none') return written;
    return (row.look === 'solid' ? marks.bar(...shape) : marks.outline(...shape)) + written;
  });
  const line = marks.rule(zero, frame.top, zero, body.bottom);
  const right = Math.max(body.right, end + textRoom);
  return { ...body, right, svg: body.svg + svg.join('') + line };
}
