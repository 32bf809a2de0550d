import { extent, group, range } from 'd3-array';
import { scaleThreshold } from 'd3-scale';
import { figureText } from '../figure-text.js';
import type { KeyEntry } from '../heading.js';
import { element } from '../svg.js';
import { inkOn, type Palette } from '../theme.js';

/** Steps of one hue for the values above 0. */
export type Shades = ReturnType<typeof shadesOf>;

/**
 * Parts values above 0 into steps. Roots of the values are parted evenly, so that a few large values
 * do not leave one step for all others.
 */
export function shadesOf(values: readonly number[], palette: Palette) {
  const positive = values.filter((value) => value > 0);
  const [smallest = 0, largest = 0] = extent(positive);
  const shades = palette.steps.map((fill) => ({ fill, ink: inkOn(fill, palette) }));
  const shadeOf = scaleThreshold(borders(smallest, largest, shades.length), shades);
  const held = group(positive, shadeOf);
  const key = shades.flatMap((shade): KeyEntry[] => {
    const [low, high] = extent(held.get(shade) ?? []);
    if (low === undefined || high === undefined) return [];
    const label = low === high ? figureText(low) : `${figureText(low)}–${figureText(high)}`;
    const look = { width: 20, height: 15, fill: shade.fill, stroke: palette.muted };
    return [{ label, draw: (_, x, y) => element('rect', { x: x - 9.5, y: y - 7.5, ...look }) }];
  });
  return {
    /** The steps that are used, and for which values each stands. */
    key,
    /** The colour of one of the values and that of text on it; none for 0. */
    of: (value: number) => (value > 0 ? shadeOf(value) : undefined),
  };
}

/** Where one step ends and the next begins; a value that stands alone is in the middle. */
function borders(smallest: number, largest: number, steps: number): readonly number[] {
  const alone = smallest === largest;
  const low = alone ? 0 : Math.sqrt(smallest);
  const high = Math.sqrt(largest) * (alone ? 2 : 1);
  return range(1, steps).map((step) => (low + ((high - low) * step) / steps) ** 2);
}
