import { addBlock } from './add-block.js';
import { blockLength } from './block-length.js';
import type { Cells } from './cells.js';
import type { Channel } from './channel.js';

/** Sums of the occupied cells. */
export interface Accumulated {
  /** Ascending. */
  readonly keys: Float64Array;
  /** How many rows each cell holds. */
  readonly rows: Float64Array;
  /** By the channel's name, one sum for each cell. */
  readonly sums: ReadonlyMap<string, Float64Array>;
  /** The group of a cell: its place among `keys`. */
  readonly groupOf: Uint32Array;
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
  // The count of rows and the channels of one cell lie side by side, in one line of the cache.
  const width = channels.length + 1;
  const places = cells.size * width;
  const lane = places <= fewPlaces ? places : 0;
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
  return occupied(cells, sums.subarray(0, places), channels);
}

/** Leaves out the cells without a row, and puts the others in the order of their keys. */
function occupied(
  { hashed, size }: Cells,
  sums: Float64Array,
  channels: readonly Channel[],
): Accumulated {
  const width = channels.length + 1;
  const order = hashed?.order ?? cellsWithRows(sums, width);
  const groupOf = new Uint32Array(size);
  for (let group = 0; group < order.length; group += 1) groupOf[order[group] as number] = group;
  const gather = (channel: number) => {
    const gathered = new Float64Array(order.length);
    for (let group = 0; group < order.length; group += 1) {
      gathered[group] = sums[(order[group] as number) * width + channel] as number;
    }
    return gathered;
  };
  const keys = hashed?.keys;
  return {
    keys: Float64Array.from(order, keys ? (cell) => keys[cell] as number : undefined),
    rows: gather(0),
    sums: new Map(channels.map(({ name }, at) => [name, gather(at + 1)])),
    groupOf,
  };
}

function cellsWithRows(sums: Float64Array, width: number): Uint32Array {
  const size = sums.length / width;
  const cells = new Uint32Array(size);
  let count = 0;
  for (let cell = 0; cell < size; cell += 1) if (sums[cell * width]) cells[count++] = cell;
  return cells.subarray(0, count);
}

/** One group that holds no row. */
export function nothing(key: number, channels: readonly Channel[]): Accumulated {
  return {
    keys: Float64Array.of(key),
    rows: new Float64Array(1),
    sums: new Map(channels.map(({ name }) => [name, new Float64Array(1)])),
    groupOf: new Uint32Array(0),
  };
}
