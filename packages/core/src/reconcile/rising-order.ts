/**
 * The indexes of the longest run of values, not necessarily next to one another, that never falls.
 * The values left out are the fewest that break the order. In n log n.
 *
 * @example
 * inRisingOrder(['a', 'c', 'b', 'd']); // => Set { 0, 2, 3 }
 */
export function inRisingOrder(values: readonly string[]): ReadonlySet<number> {
  const before: number[] = [];
  /** For each length, the index at which a run of that length ends lowest. */
  const ends: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? '') <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
