/**
 * Moves places apart until each is at least so far from the next, as little as needed, within
 * bounds. The order is kept; the result stands in the order of the input.
 */
export function spread(
  places: readonly number[],
  distance: number,
  bounds: readonly [low: number, high: number],
): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const result = [...places];
  let least = bounds[0];
  for (const { place, index } of order) {
    result[index] = Math.max(place, least);
    least = (result[index] ?? 0) + distance;
  }
  let most = bounds[1];
  for (const { index } of order.toReversed()) {
    result[index] = Math.min(result[index] ?? 0, most);
    most = (result[index] ?? 0) - distance;
  }
  return result;
}
