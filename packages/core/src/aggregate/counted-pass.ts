import { type Accumulated, accumulate, nothing } from './accumulate.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { cellsOf } from './cells.js';
import { type Channel, channelsFor, listBehind } from './channel.js';
import { countDistinct } from './distinct.js';
import type { EventTable } from './event-table.js';
import type { Frame } from './frame.js';
import { keyIndex } from './key-index.js';
import { foldSums, type Lattice, latticeOf } from './lattice.js';
import { medianSizes } from './median.js';
import type { Pass } from './pass.js';
import type { Totals } from './query.js';
import type { RowsInGroups } from './rows-in-groups.js';

/** What one pass comes to: for every group of it, totals included, the sums behind the figures. */
export interface CountedPass {
  /** Keys of the frame. */
  readonly keys: Float64Array;
  /** A channel's sum, each row with the part that is credited. Left out: nought for every group. */
  credited(channel: string): Float64Array | undefined;
  /** A channel's sum, each row whole. */
  whole(channel: string): Float64Array | undefined;
  distinct(measure: AggregateMeasure): Float64Array | undefined;
  readonly medians: readonly (number | undefined)[] | undefined;
}

/** The channel that counts rows. */
export const rowsChannel = 'rows';

/** Runs a pass: rows into cells, cells into totals, parts into wholes. */
export function countPass(
  table: EventTable,
  pass: Pass,
  plan: {
    readonly frame: Frame;
    readonly foldable: readonly string[];
    readonly totals: Totals;
    readonly measures: readonly AggregateMeasure[];
    /** Whether the pass makes the total over everything, which is a row even where nothing counts. */
    readonly grandTotal: boolean;
  },
): CountedPass {
  const { frame, foldable, totals, measures, grandTotal } = plan;
  const cells = cellsOf(pass, frame);
  const channels: readonly Channel[] = channelsFor(table, measures);
  const { units, whole } = pass.parts ?? { units: [1], whole: 1 };
  const accumulated =
    pass.length === 0 && grandTotal
      ? nothing((frame.limit - 1) * units.length, channels)
      : accumulate(cells, pass.rows, pass.length, channels);
  const lattice = latticeOf(accumulated.keys, {
    frame,
    foldable: frame.axes.filter(({ dimension }) => foldable.includes(dimension)),
    totals,
    parts: units.length,
  });
  const sums = foldedSums(accumulated, lattice);
  const printed = pass.parts === null ? null : withoutParts(lattice.keys, units.length);
  const keys = printed?.keys ?? lattice.keys;
  const context: RowsInGroups = {
    ...{ cells, accumulated, lattice, totals, rows: pass.rows, length: pass.length },
    printed: printed?.of ?? null,
    printedCount: keys.length,
  };
  const add = (channel: string, unitsOf: (rank: number) => number, divisor: number) => {
    const values = sums.get(channel);
    if (printed === null || values === undefined) return values;
    const added = new Float64Array(keys.length);
    for (let group = 0; group < values.length; group += 1) {
      const to = printed.of[group] as number;
      const part = unitsOf((lattice.keys[group] as number) % units.length);
      added[to] = (added[to] as number) + (values[group] as number) * part;
    }
    return divisor === 1 ? added : added.map((sum) => sum / divisor);
  };
  return {
    keys,
    credited: (channel) => add(channel, (rank) => units[rank] as number, whole),
    whole: (channel) => add(channel, () => 1, 1),
    distinct(measure) {
      const name = listBehind[measure];
      const list = name === undefined ? null : table.list(name);
      return list === null ? undefined : countDistinct(list, context);
    },
    medians: measures.includes('medianSize') ? medianSizes(table, context) : undefined,
  };
}

function foldedSums(
  { rows, sums }: Accumulated,
  lattice: Lattice,
): ReadonlyMap<string, Float64Array> {
  const folded = new Map([[rowsChannel, foldSums(rows, lattice)]]);
  for (const [name, values] of sums) folded.set(name, foldSums(values, lattice));
  return folded;
}

/** Groups that differ in their part alone are one group of the frame. */
function withoutParts(keys: Float64Array, parts: number) {
  const index = keyIndex(Number.POSITIVE_INFINITY, 0);
  const of = Uint32Array.from(keys, (key) => index.idOf(Math.floor(key / parts)));
  return { of, keys: index.keys() };
}
