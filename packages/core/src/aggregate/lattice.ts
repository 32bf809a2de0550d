import { type Frame, type FrameAxis, rankIn } from './frame.js';
import { type KeyIndex, keyIndex } from './key-index.js';
import type { Totals } from './query.js';

/** Groups `from` up to `to` are each added into `into[group - from]`. */
export interface FoldStep {
  readonly from: number;
  readonly to: number;
  readonly into: Uint32Array;
}

/** The finest groups, the totals above them, and the steps that make these from those. */
export interface Lattice {
  /** The keys of all groups; the finest come first. */
  readonly keys: Float64Array;
  readonly finest: number;
  /** The groups by key; `null` where the keys ascend. */
  readonly index: KeyIndex | null;
  readonly steps: readonly FoldStep[];
}

/**
 * Plans totals: rows are read once, for the finest groups, and every total is folded from groups
 * that are already there, one dimension in each step.
 *
 * @param parts How many ranks of parts the keys hold below the ranks of the axes.
 */
export function latticeOf(
  finest: Pick<Lattice, 'keys' | 'index'>,
  {
    frame,
    foldable,
    totals,
    parts,
  }: {
    readonly frame: Frame;
    /** The axes that may be folded, in the order of the frame. */
    readonly foldable: readonly FrameAxis[];
    readonly totals: Totals;
    readonly parts: number;
  },
): Lattice {
  const steps: FoldStep[] = [];
  if (totals === 'none' || foldable.length === 0)
    return { ...finest, finest: finest.keys.length, steps };
  const index = finest.index ?? indexOf(finest.keys, frame.limit * parts);
  let from = 0;
  for (const axis of foldable.toReversed()) {
    const to = index.size;
    const into = new Uint32Array(to - from);
    const keys = index.keys();
    for (let group = from; group < to; group += 1) {
      const key = keys[group] as number;
      const rank = rankIn(Math.floor(key / parts), axis);
      into[group - from] = index.idOf(key + (axis.values.length - rank) * axis.stride * parts);
    }
    steps.push({ from, to, into });
    if (totals === 'rollup') from = to;
  }
  return { keys: index.keys(), finest: finest.keys.length, index, steps };
}

function indexOf(keys: Float64Array, limit: number): KeyIndex {
  const index = keyIndex(limit, keys.length);
  for (let at = 0; at < keys.length; at += 1) index.idOf(keys[at] as number);
  return index;
}

/** Folds sums of the finest groups, so many for each, into all totals. */
export function foldSums(
  finest: Float64Array,
  width: number,
  { keys, steps }: Lattice,
): Float64Array {
  if (steps.length === 0) return finest;
  const sums = new Float64Array(keys.length * width);
  sums.set(finest);
  for (const { from, to, into } of steps) {
    for (let group = from; group < to; group += 1) {
      const total = (into[group - from] as number) * width;
      for (let at = 0; at < width; at += 1) {
        sums[total + at] = (sums[total + at] as number) + (sums[group * width + at] as number);
      }
    }
  }
  return sums;
}

/** Folds sets of the finest groups, each of so many words of bits, into all totals: a union is an OR. */
export function foldBits(
  finest: Uint32Array,
  words: number,
  { keys, steps }: Lattice,
): Uint32Array {
  if (steps.length === 0) return finest;
  const bits = new Uint32Array(keys.length * words);
  bits.set(finest);
  for (const { from, to, into } of steps) {
    for (let group = from; group < to; group += 1) {
      const total = (into[group - from] as number) * words;
      for (let word = 0; word < words; word += 1) {
        bits[total + word] =
          (bits[total + word] as number) | (bits[group * words + word] as number);
      }
    }
  }
  return bits;
}

/**
 * For each choice of dimensions to total over, the group into which each finest group goes; the
 * first choice is none.
 */
export function foldPaths({ finest, steps }: Lattice, totals: Totals): readonly Uint32Array[] {
  let paths = [Uint32Array.from({ length: finest }, (_, group) => group)];
  let last = paths;
  for (const { from, into } of steps) {
    const further = (totals === 'rollup' ? last : paths).map((path) =>
      path.map((group) => into[group - from] as number),
    );
    paths = [...paths, ...further];
    last = further;
  }
  return paths;
}
