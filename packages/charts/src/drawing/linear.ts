import { extent } from 'd3-array';

/** Says at which pixel a value stands. */
export type Scale = (value: number) => number;

/**
 * A straight scale from all of the values to pixels, one to one where all are equal. That of d3-scale
 * brings colours, dates and formats along, which would make a chart of 9 kB one of 19.
 */
export function linear(values: readonly number[], [start, end]: readonly [number, number]): Scale {
  const [low = 0, high = 0] = extent(values);
  const perUnit = (end - start) / (high - low || 1);
  return (value) => start + (value - low) * perUnit;
}
