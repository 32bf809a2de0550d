import { extent, group } from 'd3-array';
import { figureText } from '../figure-text.js';
import type { KeyEntry } from '../heading.js';
import { element } from '../svg.js';
import { inkOn, type Palette } from '../theme.js';

/** A step of one hue, and the values for which it stands. */
export interface Shade {
  readonly fill: string;
  /** The colour of text on it. */
  readonly ink: string;
  /** E.g. `10–24`. */
  readonly label: string;
}

/** Steps of one hue for the values above 0. */
export interface Shades {
  readonly used: readonly Shade[];
  /** None for what is not above 0, and for what is larger than all. */
  of(value: number): Shade | undefined;
}

/**
 * Parts values above 0 into steps. Roots of the values are parted evenly, so that a few large values
 * do not leave one step for all others.
 */
export function shadesOf(values: readonly number[], palette: Palette): Shades {
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
  const shades = steps.map((fill, step): Shade | undefined => {
    const [low, high] = extent(held.get(step) ?? []);
    if (low === undefined || high === undefined) return undefined;
    const label = low === high ? figureText(low) : `${figureText(low)}–${figureText(high)}`;
    return { fill, ink: inkOn(fill, palette), label };
  });
  return {
    used: shades.filter((shade) => shade !== undefined),
    of: (value) => (value > 0 && value <= largest ? shades[stepOf(value)] : undefined),
  };
}

/** The key of the steps that are used. */
export function shadeKey({ used }: Shades, palette: Palette): readonly KeyEntry[] {
  return used.map(({ fill, label }) => ({
    label,
    draw: (_, x, y) => {
      const box = { x: x - 9.5, y: y - 7.5, width: 20, height: 15 };
      return element('rect', { ...box, fill, stroke: palette.muted });
    },
  }));
}
