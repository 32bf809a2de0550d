import type { Merge } from '../grid/grid.js';

/** A merge as the grid has it, the right way up; none for a range that cannot be read. */
export function mergeOf(range: Merge | undefined): readonly Merge[] {
  if (range === undefined) return [];
  const { top, left, bottom, right } = range;
  return [
    {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    },
  ];
}
