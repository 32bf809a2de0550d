import { accumulate, nothing } from './accumulate.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { cellsOf } from './cells-of.js';
import { type Channel, channelsFor, listBehind } from './channel.js';
import { countDistinct } from './distinct.js';
import type { EventTable } from './event-table.js';
import type { Frame } from './frame.js';
import { type KeyIndex, keyIndex } from './key-index.js';
import { foldSums, type Lattice, latticeOf } from './lattice.js';
import { medianSizes } from './median.js';
import type { Parts } from './parts.js';
import type { Pass } from './pass.js';
import type { Totals } from './query.js';
import type { RowsInGroups } from './rows-in-groups.js';

/** What one pass comes to: for every group of it, totals included, the sums behind the figures. */
export interface CountedPass {
  /** Keys of the frame. */
  readonly keys: Float64Array;
  /** The groups by key; `null` where the keys ascend. */
  readonly index: KeyIndex | null;
  /** A channel's sum, each row with the part that is credited. Left out: 0 for every group. */
  credited(channel: string): SumOfGroup | undefined;
  /** A channel's sum, each row whole. */
  whole(channel: string): SumOfGroup | undefined;
  distinct(measure: AggregateMeasure): Float64Array | undefined;
  readonly medians: readonly (number | undefined)[] | undefined;
}

/** The sum of a channel in a group. */
export type SumOfGroup = (group: number) => number;

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
  const parts = pass.parts?.units.length ?? 1;
  const accumulated =
    pass.length === 0 && grandTotal
      ? nothing((frame.limit - 1) * parts, channels)
      : accumulate(cells, pass.rows, pass.length, channels);
  const lattice = latticeOf(accumulated, {
    frame,
    foldable: frame.axes.filter(({ dimension }) => foldable.includes(dimension)),
    totals,
    parts,
  });
  const width = channels.length + 1;
  const sums = foldSums(accumulated.sums, width, lattice);
  const printed = pass.parts === null ? null : withoutParts(lattice, parts);
  const { keys, index } = printed ?? lattice;
  const context: RowsInGroups = {
    ...{ cells, accumulated, lattice, totals, rows: pass.rows, length: pass.length },
    printed: printed?.of ?? null,
    printedCount: keys.length,
  };
  const places = new Map([rowsChannel, ...channels.map(({ name }) => name)].map(placed));
  const sumOf = (channel: string, credited: Parts | null): SumOfGroup | undefined => {
    const place = places.get(channel);
    if (place === undefined) return undefined;
    const ofGroup: SumOfGroup = (group) => sums[group * width + place] as number;
    if (pass.parts === null || printed === null) return ofGroup;
    const added = addParts(lattice, printed, pass.parts, credited ?? wholeRows, ofGroup);
    return (group) => added[group] as number;
  };
  return {
    keys,
    index,
    credited: (channel) => sumOf(channel, pass.parts),
    whole: (channel) => sumOf(channel, null),
    distinct(measure) {
      const name = listBehind[measure];
      const list = name === undefined ? null : table.list(name);
      return list === null ? undefined : countDistinct(list, context);
    },
    medians: measures.includes('medianSize') ? medianSizes(table, context) : undefined,
  };
}

function placed(channel: string, place: number): readonly [string, number] {
  return [channel, place];
}

interface Printed {
  /** The group of the frame of each group of the lattice. */
  readonly of: Uint32Array;
  readonly keys: Float64Array;
  readonly index: KeyIndex;
}

/** Groups that differ in their part alone are one group of the frame. */
function withoutParts({ keys }: Lattice, parts: number): Printed {
  const index = keyIndex(Number.POSITIVE_INFINITY, 0);
  const of = Uint32Array.from(keys, (key) => index.idOf(Math.floor(key / parts)));
  return { of, keys: index.keys(), index };
}

const wholeRows: Pick<Parts, 'units' | 'whole'> = { units: [], whole: 1 };

/** Sums of the groups of the frame, each part counted as so many units of a whole. */
function addParts(
  { keys, index }: Lattice,
  { of, keys: printed }: Printed,
  parts: Parts,
  credited: Pick<Parts, 'units' | 'whole'>,
  sumOf: SumOfGroup,
): Float64Array {
  const added = new Float64Array(printed.length);
  // In the order of the keys, so that quotients that are no whole units add up to the same bytes.
  for (const group of index?.inOrder() ?? keys.keys()) {
    const to = of[group] as number;
    const unit = credited.units[(keys[group] as number) % parts.units.length] ?? 1;
    added[to] = (added[to] as number) + sumOf(group) * unit;
  }
  return credited.whole === 1 ? added : added.map((sum) => sum / credited.whole);
}
