import type { CodeListColumn } from './event-columns.js';
import { foldPaths } from './lattice.js';
import { groupsOfRows, type RowsInGroups } from './rows-in-groups.js';

/** Counts distinct things one by one: a group that has seen the thing bears its stamp. */
export function countByStamps(list: CodeListColumn, context: RowsInGroups): Float64Array {
  const { lattice, totals, printed, printedCount } = context;
  const { things, groups } = inOrderOfThings(list, groupsOfRows(context), context);
  const counts = new Float64Array(printedCount);
  for (const path of foldPaths(lattice, totals)) {
    const stamps = new Uint32Array(printedCount);
    for (let at = 0; at < things.length; at += 1) {
      const folded = path[groups[at] as number] as number;
      const group = printed === null ? folded : (printed[folded] as number);
      const stamp = (things[at] as number) + 1;
      if (stamps[group] === stamp) continue;
      stamps[group] = stamp;
      counts[group] = (counts[group] as number) + 1;
    }
  }
  return counts;
}

/** Pairs of a thing and a group that names it, sorted by thing with a counting sort. */
function inOrderOfThings(
  { offsets, codes, values }: CodeListColumn,
  groupOfRow: Uint32Array,
  { rows, length }: RowsInGroups,
) {
  const starts = new Uint32Array(values.length + 1);
  const eachPair = (visit: (code: number, group: number) => void) => {
    for (let at = 0; at < length; at += 1) {
      const row = rows === null ? at : (rows[at] as number);
      const last = offsets[row + 1] as number;
      for (let index = offsets[row] as number; index < last; index += 1) {
        visit(codes[index] as number, groupOfRow[at] as number);
      }
    }
  };
  eachPair((code) => {
    starts[code + 1] = (starts[code + 1] as number) + 1;
  });
  for (let code = 0; code < values.length; code += 1) {
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  }
  const pairs = starts[values.length] as number;
  const things = new Uint32Array(pairs);
  const groups = new Uint32Array(pairs);
  eachPair((code, group) => {
    const place = starts[code] as number;
    starts[code] = place + 1;
    things[place] = code;
    groups[place] = group;
  });
  return { things, groups };
}
