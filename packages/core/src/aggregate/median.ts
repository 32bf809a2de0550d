import type { EventTable } from './event-table.js';
import { foldPaths } from './lattice.js';
import { groupsOfRows, type RowsInGroups } from './rows-in-groups.js';

/**
 * The median size of an event in every group and total; `undefined` where no size is known.
 *
 * A record of several events stands for as many events of equal size. With an even number of
 * events it is the mean of the middle two.
 */
export function medianSizes(
  table: EventTable,
  context: RowsInGroups,
): readonly (number | undefined)[] {
  const { rows, length, lattice, totals, printed, printedCount } = context;
  const attendances = table.number('attendances');
  const sized = table.number('sizedEvents');
  const medians = new Array<number | undefined>(printedCount).fill(undefined);
  if (attendances === null || sized === null) return medians;
  const rowAt = (at: number) => (rows === null ? at : (rows[at] as number));
  const weights = Float64Array.from({ length }, (_, at) => sized.values[rowAt(at)] as number);
  const sizes = weights.map(
    (weight, at) => (attendances.values[rowAt(at)] as number) / attendances.scale / weight,
  );
  const known = Uint32Array.from(weights.keys())
    .filter((at) => weights[at] !== 0)
    .sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
  const groups = groupsOfRows(context);
  for (const path of foldPaths(lattice, totals)) {
    const groupAt = (at: number) => {
      const folded = path[groups[at] as number] as number;
      return printed === null ? folded : (printed[folded] as number);
    };
    const events = new Float64Array(printedCount);
    for (const at of known) add(events, groupAt(at), weights[at] as number);
    const passed = new Float64Array(printedCount);
    const lower = new Float64Array(printedCount);
    for (const at of known) {
      const group = groupAt(at);
      const half = (events[group] as number) / 2;
      const before = passed[group] as number;
      const after = before + (weights[at] as number);
      const size = sizes[at] as number;
      if (before < half && half <= after) lower[group] = size;
      if (before <= half && half < after) medians[group] = ((lower[group] as number) + size) / 2;
      passed[group] = after;
    }
  }
  return medians;
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}
