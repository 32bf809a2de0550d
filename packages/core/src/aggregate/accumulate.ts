import { blockLength, type Cells } from './cells.js';
import type { Channel } from './channel.js';
import type { NumberColumn } from './event-columns.js';

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

/** Reads all rows once, block by block, and adds each channel into the row's cell. */
export function accumulate(
  cells: Cells,
  rows: Uint32Array | null,
  length: number,
  channels: readonly Channel[],
): Accumulated {
  const counts = new Uint32Array(cells.size);
  const sums = channels.map(() => new Float64Array(cells.size));
  const block = new Uint32Array(Math.min(blockLength, length));
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    countCells(block, to - from, counts);
    for (let channel = 0; channel < channels.length; channel += 1) {
      const { values } = channels[channel] as Channel;
      const into = sums[channel] as Float64Array;
      if (rows === null) addValues(block, to - from, values, from, into);
      else addValuesOf(block, to - from, values, rows, from, into);
    }
  }
  return occupied(cells, counts, channels, sums);
}

function countCells(block: Uint32Array, count: number, counts: Uint32Array): void {
  for (let at = 0; at < count; at += 1) {
    const cell = block[at] as number;
    counts[cell] = (counts[cell] as number) + 1;
  }
}

function addValues(
  block: Uint32Array,
  count: number,
  values: NumberColumn['values'],
  from: number,
  into: Float64Array,
): void {
  for (let at = 0; at < count; at += 1) {
    const cell = block[at] as number;
    into[cell] = (into[cell] as number) + (values[from + at] as number);
  }
}

function addValuesOf(
  block: Uint32Array,
  count: number,
  values: NumberColumn['values'],
  rows: Uint32Array,
  from: number,
  into: Float64Array,
): void {
  for (let at = 0; at < count; at += 1) {
    const cell = block[at] as number;
    into[cell] = (into[cell] as number) + (values[rows[from + at] as number] as number);
  }
}

/** Leaves out the cells without a row, and puts the others in the order of their keys. */
function occupied(
  { hashed, size }: Cells,
  counts: Uint32Array,
  channels: readonly Channel[],
  sums: readonly Float64Array[],
): Accumulated {
  const order = hashed?.order ?? cellsWithRows(counts);
  const groupOf = new Uint32Array(size);
  for (let group = 0; group < order.length; group += 1) groupOf[order[group] as number] = group;
  const gather = (values: { readonly [cell: number]: number }) => {
    const gathered = new Float64Array(order.length);
    for (let group = 0; group < order.length; group += 1) {
      gathered[group] = values[order[group] as number] as number;
    }
    return gathered;
  };
  return {
    keys: hashed === null ? Float64Array.from(order) : gather(hashed.keys),
    rows: gather(counts),
    sums: new Map(channels.map(({ name }, at) => [name, gather(sums[at] as Float64Array)])),
    groupOf,
  };
}

function cellsWithRows(counts: Uint32Array): Uint32Array {
  let count = 0;
  for (let cell = 0; cell < counts.length; cell += 1) if (counts[cell]) count += 1;
  const cells = new Uint32Array(count);
  for (let cell = 0, at = 0; at < count; cell += 1) if (counts[cell]) cells[at++] = cell;
  return cells;
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
