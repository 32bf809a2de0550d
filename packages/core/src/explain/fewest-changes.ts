import { group } from '../model/group.js';
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

/**
 * Beyond so many looks at a field nothing is said: a network in which so much differs tells nothing.
 * Of a hundred fields it is some 20,000 sets of changes, of ten thousand 200.
 */
const mostLooks = 2_000_000;

/** Sums of fractions that are added and taken off again differ by less than this. */
const rounding = 1e-6;

/** Ranges narrow to their end in a few rounds; sums of sums might halve them without end. */
const mostRounds = 20;

/**
 * The fewest weighted changes that make all edits hold, after Fellegi and Holt (1976).
 *
 * At most two sources are changed; of the stated fields any number. Whether edits can hold is judged
 * by narrowing intervals, which is exact where each edit has one free field at most.
 *
 * @param kept A field that is taken to be right.
 * @returns `undefined` where nothing within reach makes all edits hold, or too many sets would have to
 *   be looked at to tell.
 */
export function fewestChanges(
  fields: readonly Changeable[],
  edits: readonly SumEdit[],
  kept: number | null = null,
): FewestChanges | undefined {
  const looks = edits.reduce((sum, { parts }) => sum + parts.length + 1, 0);
  const search: Search = {
    best: Number.POSITIVE_INFINITY,
    sets: new Map(),
    steps: Math.max(1, Math.floor(mostLooks / Math.max(1, looks))),
  };
  const sources = sourcesInDoubt(fields, edits).filter((index) => index !== kept);
  const network = { fields, edits, editsWith: editsByField(edits) };
  for (const freed of startsOf(sources)) {
    if (weightOf(fields, freed) > search.best) continue;
    searchFrom(network, kept, freed, search);
    if (search.steps <= 0) return undefined;
  }
  if (search.sets.size === 0) return undefined;
  const sets = [...search.sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
  return { weight: search.best, sets };
}

interface Search {
  best: number;
  readonly sets: Map<string, readonly number[]>;
  /** Sets of changes that may still be looked at. */
  steps: number;
}

interface Network {
  readonly fields: readonly Changeable[];
  readonly edits: readonly SumEdit[];
  readonly editsWith: EditsByField;
}

/** The edits that hold each field. */
type EditsByField = ReadonlyMap<number, readonly { readonly edit: SumEdit }[]>;

function editsByField(edits: readonly SumEdit[]): EditsByField {
  const places = edits.flatMap((edit) =>
    [edit.whole, ...edit.parts].map((index) => ({ index, edit })),
  );
  return group(places, ({ index }) => index);
}

/** No source, each source, each two. */
function* startsOf(sources: readonly number[]): Iterable<readonly number[]> {
  yield [];
  for (const one of sources) yield [one];
  for (const [at, one] of sources.entries()) {
    for (const other of sources.slice(at + 1)) yield [one, other];
  }
}

function weightOf(fields: readonly Changeable[], set: readonly number[]): number {
  return set.reduce((sum, index) => sum + (fields[index]?.weight ?? 0), 0);
}

/** Frees stated fields one after another, the cheapest first, until every edit can hold. */
function searchFrom(
  { fields, edits, editsWith }: Network,
  kept: number | null,
  start: readonly number[],
  search: Search,
): void {
  const weighed = (set: readonly number[]) => ({ freed: set, weight: weightOf(fields, set) });
  const seen = new Set<string>();
  const open = [weighed(start)];
  for (; search.steps > 0; search.steps -= 1) {
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
    for (const index of involved(editsWith, failing, new Set(freed))) {
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
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    let changed = false;
    for (const edit of edits) {
      const result = narrow(ranges, edit);
      if (result === 'fails') return edit;
      changed ||= result === 'narrower';
    }
    if (!changed) return undefined;
  }
  return undefined;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Narrows the ranges of an edit's fields to what the others leave for each. */
function narrow(ranges: Range[], { whole, parts }: SumEdit): 'fails' | 'narrower' | 'same' {
  let low = 0;
  let high = 0;
  // Ends that are infinite are counted, since they cannot be taken off a sum again.
  let endless = 0;
  const count = (range: Range, sign: 1 | -1) => {
    low += sign * range.low;
    if (range.high === Number.POSITIVE_INFINITY) endless += sign;
    else high += sign * range.high;
  };
  const all = { low: 0, high: Number.POSITIVE_INFINITY };
  const upTo = () => (endless > 0 ? Number.POSITIVE_INFINITY : high);
  for (const part of parts) count(ranges[part] ?? all, 1);
  let result: 'narrower' | 'same' = 'same';
  for (const index of [whole, ...parts]) {
    const range = ranges[index] ?? all;
    if (index !== whole) count(range, -1);
    const total = ranges[whole] ?? all;
    const allowed =
      index === whole ? { low, high: upTo() } : { low: total.low - upTo(), high: total.high - low };
    const least = Math.max(range.low, allowed.low);
    const most = Math.min(range.high, allowed.high);
    if (least > most + rounding) return 'fails';
    if (least > range.low + rounding || most < range.high - rounding) {
      ranges[index] = { low: least, high: Math.max(least, most) };
      result = 'narrower';
    }
    if (index !== whole) count(ranges[index] ?? all, 1);
  }
  return result;
}

/** The fields that are not free in an edit, and in those that share a free field with it. */
function involved(
  editsWith: EditsByField,
  failing: SumEdit,
  freed: ReadonlySet<number>,
): ReadonlySet<number> {
  const reached = new Set([failing]);
  const fixed = new Set<number>();
  for (const { whole, parts } of reached) {
    for (const index of [whole, ...parts]) {
      if (!freed.has(index)) fixed.add(index);
      else for (const { edit } of editsWith.get(index) ?? []) reached.add(edit);
    }
  }
  return fixed;
}
