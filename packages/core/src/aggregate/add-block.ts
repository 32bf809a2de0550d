import type { NumberColumn } from './event-columns.js';

type Values = NumberColumn['values'];

/** Rows to add, and where. */
export interface Block {
  /** For each cell a count of rows, then a sum for each column. */
  readonly sums: Float64Array;
  /** One more than there are columns. */
  readonly width: number;
  /**
   * How far the sums of every second row lie from those of the first: two rows of one cell in
   * succession then need not wait for one another. 0 where they share their sums.
   */
  readonly lane: number;
  /** The cell of each row of the block. */
  readonly block: Uint32Array;
  readonly count: number;
  readonly columns: readonly Values[];
  /** The row in the columns; `null` where rows follow one another from `from` on. */
  readonly rows: Uint32Array | null;
  readonly from: number;
}

/** Counts the rows of a block into their cells and adds their values, up to three columns in one go. */
export function addBlock(given: Block): void {
  const { columns, rows } = given;
  const [one, two, three] = columns;
  if (rows !== null) {
    countRows(given);
    columns.forEach((values, at) => {
      addSelected(given, rows, values, at + 1);
    });
    return;
  }
  if (one === undefined) countRows(given);
  else if (two === undefined) countAndAdd(given, one);
  else if (three === undefined) countAndAddTwo(given, one, two);
  else countAndAddThree(given, one, two, three);
  for (let at = 3; at < columns.length; at += 1) addColumn(given, columns[at] as Values, at + 1);
}

function countRows({ sums, width, block, count }: Block): void {
  for (let at = 0; at < count; at += 1) {
    const to = (block[at] as number) * width;
    sums[to] = (sums[to] as number) + 1;
  }
}

function countAndAdd({ sums, width, block, count, from }: Block, one: Values): void {
  for (let at = 0; at < count; at += 1) {
    const to = (block[at] as number) * width;
    sums[to] = (sums[to] as number) + 1;
    sums[to + 1] = (sums[to + 1] as number) + (one[from + at] as number);
  }
}

function countAndAddTwo(
  { sums, width, lane, block, count, from }: Block,
  one: Values,
  two: Values,
): void {
  let at = 0;
  for (; at + 1 < count; at += 2) {
    const row = from + at;
    const to = (block[at] as number) * width;
    const next = (block[at + 1] as number) * width + lane;
    sums[to] = (sums[to] as number) + 1;
    sums[next] = (sums[next] as number) + 1;
    sums[to + 1] = (sums[to + 1] as number) + (one[row] as number);
    sums[next + 1] = (sums[next + 1] as number) + (one[row + 1] as number);
    sums[to + 2] = (sums[to + 2] as number) + (two[row] as number);
    sums[next + 2] = (sums[next + 2] as number) + (two[row + 1] as number);
  }
  for (; at < count; at += 1) {
    const to = (block[at] as number) * width;
    sums[to] = (sums[to] as number) + 1;
    sums[to + 1] = (sums[to + 1] as number) + (one[from + at] as number);
    sums[to + 2] = (sums[to + 2] as number) + (two[from + at] as number);
  }
}

function countAndAddThree(
  { sums, width, lane, block, count, from }: Block,
  one: Values,
  two: Values,
  three: Values,
): void {
  let at = 0;
  for (; at + 1 < count; at += 2) {
    const row = from + at;
    const to = (block[at] as number) * width;
    const next = (block[at + 1] as number) * width + lane;
    sums[to] = (sums[to] as number) + 1;
    sums[next] = (sums[next] as number) + 1;
    sums[to + 1] = (sums[to + 1] as number) + (one[row] as number);
    sums[next + 1] = (sums[next + 1] as number) + (one[row + 1] as number);
    sums[to + 2] = (sums[to + 2] as number) + (two[row] as number);
    sums[next + 2] = (sums[next + 2] as number) + (two[row + 1] as number);
    sums[to + 3] = (sums[to + 3] as number) + (three[row] as number);
    sums[next + 3] = (sums[next + 3] as number) + (three[row + 1] as number);
  }
  for (; at < count; at += 1) {
    const to = (block[at] as number) * width;
    sums[to] = (sums[to] as number) + 1;
    sums[to + 1] = (sums[to + 1] as number) + (one[from + at] as number);
    sums[to + 2] = (sums[to + 2] as number) + (two[from + at] as number);
    sums[to + 3] = (sums[to + 3] as number) + (three[from + at] as number);
  }
}

function addColumn(
  { sums, width, block, count, from }: Block,
  values: Values,
  channel: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const to = (block[at] as number) * width + channel;
    sums[to] = (sums[to] as number) + (values[from + at] as number);
  }
}

function addSelected(
  { sums, width, block, count, from }: Block,
  rows: Uint32Array,
  values: Values,
  channel: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const to = (block[at] as number) * width + channel;
    sums[to] = (sums[to] as number) + (values[rows[from + at] as number] as number);
  }
}
