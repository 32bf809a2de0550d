import type { Accumulated } from './accumulate.js';
import { blockLength, type Cells } from './cells.js';
import type { CodeColumn, CodeListColumn, Codes } from './event-columns.js';
import { foldBits, foldPaths, type Lattice } from './lattice.js';
import { asList } from './list-column.js';
import type { Totals } from './query.js';

/** The rows of a pass, where they go, and what is folded from there. */
export interface RowsInGroups {
  readonly cells: Cells;
  readonly rows: Uint32Array | null;
  readonly length: number;
  readonly accumulated: Accumulated;
  readonly lattice: Lattice;
  readonly totals: Totals;
  /** The printed group of each group of the lattice; `null` where they are the same. */
  readonly printed: Uint32Array | null;
  readonly printedCount: number;
}

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

function countByBits(
  column: CodeListColumn | CodeColumn,
  words: number,
  context: RowsInGroups,
): Float64Array {
  const { cells, length, rows, accumulated, lattice, printed, printedCount } = context;
  const finest = new Uint32Array(accumulated.keys.length * words);
  const block = new Uint32Array(Math.min(blockLength, length));
  const list = 'offsets' in column ? column : null;
  const none = list ? -1 : column.values.indexOf(null as never);
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    for (let at = 0; at < to - from; at += 1) {
      block[at] = (accumulated.groupOf[block[at] as number] as number) * words;
    }
    if (list) markLists(finest, block, list, rows, from, to - from);
    else markCodes(finest, block, column.codes, none, rows, from, to - from);
  }
  const bits = foldBits(finest, words, lattice);
  const settled = printed === null ? bits : unite(bits, words, printed, printedCount);
  return Float64Array.from({ length: printedCount }, (_, group) => ones(settled, words, group));
}

function markCodes(
  bits: Uint32Array,
  block: Uint32Array,
  codes: Codes,
  none: number,
  rows: Uint32Array | null,
  from: number,
  count: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const code = codes[rows === null ? from + at : (rows[from + at] as number)] as number;
    if (code === none) continue;
    const word = (block[at] as number) + (code >>> 5);
    bits[word] = (bits[word] as number) | (1 << (code & 31));
  }
}

function markLists(
  bits: Uint32Array,
  block: Uint32Array,
  { offsets, codes }: CodeListColumn,
  rows: Uint32Array | null,
  from: number,
  count: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const row = rows === null ? from + at : (rows[from + at] as number);
    const last = offsets[row + 1] as number;
    for (let index = offsets[row] as number; index < last; index += 1) {
      const code = codes[index] as number;
      const word = (block[at] as number) + (code >>> 5);
      bits[word] = (bits[word] as number) | (1 << (code & 31));
    }
  }
}

function unite(bits: Uint32Array, words: number, into: Uint32Array, count: number): Uint32Array {
  const united = new Uint32Array(count * words);
  for (let group = 0; group < into.length; group += 1) {
    const to = (into[group] as number) * words;
    for (let word = 0; word < words; word += 1) {
      united[to + word] = (united[to + word] as number) | (bits[group * words + word] as number);
    }
  }
  return united;
}

function ones(bits: Uint32Array, words: number, group: number): number {
  let count = 0;
  for (let word = group * words; word < (group + 1) * words; word += 1) {
    count += onesInWord(bits[word] as number);
  }
  return count;
}

/** Adds up neighbouring bits, then pairs, then fours: the population count of Hacker's Delight. */
function onesInWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function countByStamps(list: CodeListColumn, context: RowsInGroups): Float64Array {
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

/** The finest group of every row of a pass. */
export function groupsOfRows({ cells, length, accumulated }: RowsInGroups): Uint32Array {
  const groups = new Uint32Array(length);
  const block = new Uint32Array(Math.min(blockLength, length));
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    for (let row = from; row < to; row += 1) {
      groups[row] = accumulated.groupOf[block[row - from] as number] as number;
    }
  }
  return groups;
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
