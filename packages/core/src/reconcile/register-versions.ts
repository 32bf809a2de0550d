import { type SameDayPair, sameDayPairs } from '../explain/same-day-pairs.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { group } from '../model/group.js';
import { onceBeside } from '../model/once.js';

/** Two files or sheets that hold the same events. */
export interface RegisterVersions {
  readonly first: readonly EventRecord[];
  readonly second: readonly EventRecord[];
  /** The events of both, as each of them has it. */
  readonly pairs: readonly SameDayPair[];
}

/** Fewer events may be joint ones that two partners entered. */
const fewestPairs = 5;

/**
 * The pairs of files or sheets of which the smaller one has three fifths of its events in the other too:
 * an earlier and a later version of one register, given together.
 */
export const registerVersions = onceBeside((dataset: Dataset): readonly RegisterVersions[] => {
  const apart = sameDayPairs(dataset).filter(
    ({ first, second, kind }) => kind !== 'two partners' && sheetOf(first) !== sheetOf(second),
  );
  const sheets = apart.length < fewestPairs ? new Map() : group(dataset.events, sheetOf);
  const bySheets = group(apart, ({ first, second }) => `${sheetOf(first)} ${sheetOf(second)}`);
  return [...bySheets.values()].flatMap((pairs): readonly RegisterVersions[] => {
    const [pair] = pairs;
    if (!pair || pairs.length < fewestPairs) return [];
    const [first = [], second = []] = [pair.first, pair.second].map((one) =>
      sheets.get(sheetOf(one)),
    );
    return pairs.length * 5 < Math.min(first.length, second.length) * 3
      ? []
      : [{ first, second, pairs }];
  });
});

/** The pairs of like records that are not the same event in two versions of the register. */
export function pairsInRegister(dataset: Dataset): readonly SameDayPair[] {
  const told = new Set(registerVersions(dataset).flatMap(({ pairs }) => pairs));
  return told.size === 0
    ? sameDayPairs(dataset)
    : sameDayPairs(dataset).filter((pair) => !told.has(pair));
}

function sheetOf({ source }: EventRecord): string {
  return JSON.stringify([source.file, source.sheet]);
}
