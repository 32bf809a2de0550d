import { blockLength } from './block-length.js';
import type { CodeColumn, CodeListColumn, Codes } from './event-columns.js';
import { foldBits } from './lattice.js';
import type { RowsInGroups } from './rows-in-groups.js';

/** Counts distinct things by a set of bits for each group; totals are unions, by OR. */
export function countByBits(
  column: CodeListColumn | CodeColumn,
  words: number,
  context: RowsInGroups,
): Float64Array {
  const { cells, length, rows, accumulated, lattice, printed, printedCount } = context;
  const { groupOf } = accumulated;
  const finest = new Uint32Array(accumulated.keys.length * words);
  const block = new Uint32Array(Math.min(blockLength, length));
  const list = 'offsets' in column ? column : null;
  const none = list ? -1 : column.values.indexOf(null as never);
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    for (let at = 0; at < to - from; at += 1) {
      const cell = block[at] as number;
      block[at] = (groupOf === null ? cell : (groupOf[cell] as number)) * words;
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
