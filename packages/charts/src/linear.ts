/** A straight scale from values to pixels; from 0 to 1 where all values are equal. */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const perUnit = (end - start) / (high - low || 1);
  return (value) => start + (value - low) * perUnit;
}
