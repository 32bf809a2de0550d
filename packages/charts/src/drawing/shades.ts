import { extent, group } from 'd3-array';
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
  const { steps } = palette;
  const positive = values.filter((value) => value > 0);
  const [smallest = 0, largest = 0] = extent(positive);
  const position = (value: number) =>
    largest === smallest
      ? 0.5
      : (Math.sqrt(value) - Math.sqrt(smallest)) / (Math.sqrt(largest) - Math.sqrt(smallest));
  const stepOf = (value: number) =>
    Math.min(Math.floor(position(value) * steps.length), steps.length - 1);
  const held = group(positive, stepOf);
  const shades = steps.map((fill) => ({ fill, ink: inkOn(fill, palette) }));
  const key = steps.flatMap((fill, step): KeyEntry[] => {
    const [low, high] = extent(held.get(step) ?? []);
    if (low === undefined || high === undefined) return [];
    const label = low === high ? figureText(low) : `${figureText(low)}–${figureText(high)}`;
    const look = { width: 20, height: 15, fill, stroke: palette.muted };
    return [{ label, draw: (_, x, y) => element('rect', { x: x - 9.5, y: y - 7.5, ...look }) }];
  });
  return {
    /** The steps that are used, and for which values each stands. */
    key,
    /** The colour of a value and that of text on it; none for a value that is in no step of the key. */
    of: (value: number) => {
      const step = stepOf(value);
      return smallest <= value && value <= largest && held.has(step) ? shades[step] : undefined;
    },
  };
}
