import type { Interval } from '../model/interval.js';

/** A figure or cell that may be wrong, and the price of saying so. */
export interface Changeable {
  /** The values that it allows as it stands. */
  readonly interval: Interval;
  /** The lowest value that a change could give it. */
  readonly least: number;
  readonly weight: number;
  /** Whether figures are added up from it, as from a row of the register; else it is itself stated. */
  readonly isSource: boolean;
}

/** A sum that must hold: the whole is what the parts add up to. Fields are named by their index. */
export interface SumEdit {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Fields with which changed every edit can hold, at the least weight. */
export interface FewestChanges {
  readonly weight: number;
  /** Every such set that was found; each lists indexes of fields in rising order. */
  readonly sets: readonly (readonly number[])[];
}

/** Beyond so many steps nothing is said: a network in which so much differs tells nothing. */
const mostSteps = 3000;

/** Ranges narrow to their end in a few rounds; sums of sums might halve them without end. */
const mostRounds = 20;

/**
 * The fewest weighted changes that make all edits hold, after Fellegi and Holt (1976).
 *
 * At most two sources are changed; of the stated fields any number. Whether edits can hold is judged
 * by narrowing intervals, which is exact where each edit has one free field at most.
 *
 * @param kept A field that is taken to be right.
 * @returns `undefined` where nothing within reach makes all edits hold.
 */
export function fewestChanges(
  fields: readonly Changeable[],
  edits: readonly SumEdit[],
  kept: number | null = null,
): FewestChanges | undefined {
  const search = { best: Number.POSITIVE_INFINITY, sets: new Map<string, readonly number[]>() };
  const sources = sourcesInDoubt(fields, edits).filter((index) => index !== kept);
  const pairs = sources.flatMap((one, at) => sources.slice(at + 1).map((other) => [one, other]));
  for (const freed of [[], ...sources.map((one) => [one]), ...pairs]) {
    searchFrom(fields, edits, kept, freed, search);
  }
  if (search.sets.size === 0) return undefined;
  const sets = [...search.sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
  return { weight: search.best, sets };
}

/** Frees stated fields one after another, the cheapest first, until every edit can hold. */
function searchFrom(
  fields: readonly Changeable[],
  edits: readonly SumEdit[],
  kept: number | null,
  start: readonly number[],
  search: { best: number; readonly sets: Map<string, readonly number[]> },
): void {
  const weighed = (set: readonly number[]) => ({
    freed: set,
    weight: set.reduce((sum, index) => sum + (fields[index]?.weight ?? 0), 0),
  });
  const seen = new Set<string>();
  const open = [weighed(start)];
  for (let step = 0; step < mostSteps; step += 1) {
    open.sort((a, b) => b.weight - a.weight);
    const cheapest = open.pop();
    if (cheapest === undefined || cheapest.weight > search.best) return;
    const { freed, weight } = cheapest;
    const failing = failingEdit(fields, edits, new Set(freed));
    if (failing === undefined) {
      if (weight < search.best) search.sets.clear();
      search.best = weight;
      search.sets.set(freed.join(), freed);
      continue;
    }
    for (const index of involved(edits, failing, new Set(freed))) {
      if (index === kept || fields[index]?.isSource) continue;
      const next = [...freed, index].sort((a, b) => a - b);
      if (seen.has(next.join())) continue;
      seen.add(next.join());
      open.push(weighed(next));
    }
  }
}

/** The sources behind edits that do not hold. */
function sourcesInDoubt(
  fields: readonly Changeable[],
  edits: readonly SumEdit[],
): readonly number[] {
  const doubted = edits.filter((edit) => failingEdit(fields, [edit], new Set()) !== undefined);
  const indexes = new Set(doubted.flatMap(({ whole, parts }) => [whole, ...parts]));
  return [...indexes].filter((index) => fields[index]?.isSource).sort((a, b) => a - b);
}

/** The first edit that cannot hold, whatever the freed fields are; `undefined` where all can. */
function failingEdit(
  fields: readonly Changeable[],
  edits: readonly SumEdit[],
  freed: ReadonlySet<number>,
): SumEdit | undefined {
  const ranges = fields.map(({ interval: { low, high }, least }, index) =>
    freed.has(index)
      ? { low: least, high: Number.POSITIVE_INFINITY }
      : { low, high: high ?? Number.POSITIVE_INFINITY },
  );
  for (let changed = true, rounds = 0; changed && rounds < mostRounds; rounds += 1) {
    changed = false;
    for (const edit of edits) {
      for (const index of [edit.whole, ...edit.parts]) {
        const range = ranges[index];
        const allowed = allowedBy(ranges, edit, index);
        if (range === undefined) continue;
        const low = Math.max(range.low, allowed.low);
        const high = Math.min(range.high, allowed.high);
        if (low > high) return edit;
        if (low === range.low && high === range.high) continue;
        ranges[index] = { low, high };
        changed = true;
      }
    }
  }
  return undefined;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** What an edit leaves for one of its fields when the others lie in their ranges. */
function allowedBy(ranges: readonly Range[], { whole, parts }: SumEdit, index: number): Range {
  const rangeOf = (at: number) => ranges[at] ?? { low: 0, high: Number.POSITIVE_INFINITY };
  let low = 0;
  let high = 0;
  for (const part of parts) {
    if (part === index) continue;
    const other = rangeOf(part);
    low += other.low;
    high += other.high;
  }
  if (index === whole) return { low, high };
  const { low: from, high: to } = rangeOf(whole);
  return { low: from - high, high: to - low };
}

/** The fields that are not free in an edit, and in those that share a free field with it. */
function involved(
  edits: readonly SumEdit[],
  failing: SumEdit,
  freed: ReadonlySet<number>,
): ReadonlySet<number> {
  const reached = new Set([failing]);
  const fixed = new Set<number>();
  for (const { whole, parts } of reached) {
    for (const index of [whole, ...parts]) {
      if (!freed.has(index)) fixed.add(index);
      else for (const edit of edits) if (has(edit, index)) reached.add(edit);
    }
  }
  return fixed;
}

function has({ whole, parts }: SumEdit, index: number): boolean {
  return whole === index || parts.includes(index);
}
