import { countByBits } from './distinct-by-bits.js';
import { countByStamps } from './distinct-by-stamps.js';
import type { CodeColumn, CodeListColumn } from './event-columns.js';
import { asList } from './list-column.js';
import type { RowsInGroups } from './rows-in-groups.js';

/** Sets are kept up to so many words of bits; larger ones are counted thing by thing. */
const mostWords = 1 << 24;

/**
 * Counts the distinct things in every group and total, exactly: by one set of bits for each group,
 * folded by OR, or, where the sets would be too large, thing by thing with a stamp on each group.
 */
export function countDistinct(
  column: CodeListColumn | CodeColumn,
  context: RowsInGroups,
): Float64Array {
  const words = Math.ceil(column.values.length / 32);
  const groups = context.lattice.keys.length;
  return words * groups <= mostWords
    ? countByBits(column, words, context)
    : countByStamps(asList(column, column.codes.length), context);
}
