import { quantileSorted } from 'd3-array';
import { figureText } from './figure-text.js';
import { inkOn, type Palette } from './theme.js';

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
  of(value: number): Shade | undefined;
}

/** Parts values above 0 into steps of about as many values each, equal values always together. */
export function shadesOf(values: readonly number[], palette: Palette): Shades {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const { steps } = palette;
  const groups: { low: number; high: number }[] = [];
  const edges = steps.map((_, index) => quantileSorted(sorted, (index + 1) / steps.length) ?? 0);
  let at = 0;
  for (const edge of edges) {
    const from = at;
    while (at < sorted.length && (sorted[at] ?? 0) <= edge) at += 1;
    if (at > from) groups.push({ low: sorted[from] ?? 0, high: sorted[at - 1] ?? 0 });
  }
  const used = groups.map(({ low, high }, index): Shade => {
    // Few groups take steps from the whole range, so that they keep apart.
    const place = groups.length === 1 ? 1 : (index * (steps.length - 1)) / (groups.length - 1);
    const fill = steps[Math.round(place)] ?? palette.background;
    const label = low === high ? figureText(low) : `${figureText(low)}–${figureText(high)}`;
    return { fill, ink: inkOn(fill, palette), label };
  });
  return {
    used,
    of: (value) => used[groups.findIndex(({ low, high }) => low <= value && value <= high)],
  };
}
