import { addBlock } from './add-block.js';
import { blockLength } from './block-length.js';
import type { Cells } from './cells.js';
import type { Channel } from './channel.js';
import type { KeyIndex } from './key-index.js';

/** Sums of the occupied cells. */
export interface Accumulated {
  readonly keys: Float64Array;
  /** The cells by key; `null` where the keys ascend. */
  readonly index: KeyIndex | null;
  /** For each cell the count of its rows, then a sum for each channel: all of a cell lie side by side. */
  readonly sums: Float64Array;
  /** The group of a cell: its place among `keys`; `null` where each cell is its own. */
  readonly groupOf: Uint32Array | null;
}

/** Sums that are doubled fill at most half of the nearest cache. */
const fewPlaces = 1024;

/** Reads all rows once, block by block, and adds each channel into the row's cell. */
export function accumulate(
  cells: Cells,
  rows: Uint32Array | null,
  length: number,
  channels: readonly Channel[],
): Accumulated {
  const width = channels.length + 1;
  const places = cells.size * width;
  // Only many rows are worth the second sums.
  const lane = length >= blockLength && places <= fewPlaces ? places : 0;
  const sums = new Float64Array(places + lane);
  const block = new Uint32Array(Math.min(blockLength, length));
  const columns = channels.map(({ values }) => values);
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    addBlock({ sums, width, lane, block, count: to - from, columns, rows, from });
  }
  for (let place = 0; place < lane; place += 1) {
    sums[place] = (sums[place] as number) + (sums[place + lane] as number);
  }
  const { index } = cells;
  if (index === null) return occupied(sums.subarray(0, places), width);
  return { keys: index.keys(), index, sums: sums.subarray(0, places), groupOf: null };
}

/** Leaves out the cells without a row. */
function occupied(sums: Float64Array, width: number): Accumulated {
  const size = sums.length / width;
  const groupOf = new Uint32Array(size);
  let count = 0;
  for (let cell = 0; cell < size; cell += 1) if (sums[cell * width]) groupOf[cell] = count++;
  const keys = new Float64Array(count);
  const kept = new Float64Array(count * width);
  for (let cell = 0, group = 0; group < count; cell += 1) {
    const from = cell * width;
    if (!sums[from]) continue;
    keys[group] = cell;
    const to = group * width;
    for (let at = 0; at < width; at += 1) kept[to + at] = sums[from + at] as number;
    group += 1;
  }
  return { keys, index: null, sums: kept, groupOf };
}

/** One group that holds no row. */
export function nothing(key: number, channels: readonly Channel[]): Accumulated {
  return {
    keys: Float64Array.of(key),
    index: null,
    sums: new Float64Array(channels.length + 1),
    groupOf: null,
  };
}
