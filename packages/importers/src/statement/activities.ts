import type { Noun } from '../lexicon/compiled-lexicon.js';
import { type Count, countsPeople } from './count.js';
import type { Sentence } from './sentence.js';

/** Reads activities as events, until the sentence has been read that tells whether they are. */
export function readActivities(counts: readonly Count[]): ReadonlyMap<Count, Noun> {
  const read = new Map<Count, Noun>();
  for (const count of counts) {
    if (count.noun?.counts !== 'activities') continue;
    read.set(count, count.noun);
    count.noun = { ...count.noun, counts: 'events' };
  }
  return read;
}

/**
 * Leaves as events those activities at which people were, and those that are counted beside people or
 * taken apart into kinds of event: "8 activities with 327 participants", "33 activities: 22 workshops
 * and 11 debates". Others may be any work, and no measure fits them.
 */
export function settleActivities(
  read: ReadonlyMap<Count, Noun>,
  counts: readonly Count[],
  { pieces }: Sentence,
): void {
  for (const [count, noun] of read) {
    const next = counts[counts.indexOf(count) + 1];
    const between = next ? pieces.slice(count.to, next.from) : [];
    const isBeside =
      next !== undefined && countsPeople(next) && between.every(({ kind }) => kind === 'and');
    const kinds = counts.filter(({ at, noun }) => at > count.at && noun?.counts === 'gatherings');
    const isApart =
      kinds.length > 1 && pieces.slice(count.to, kinds[0]?.from).some(({ fold }) => fold === ':');
    const visitors = counts.filter((one) => one.events === count && countsPeople(one));
    // "10 activities open to the public": of what kind they are, no register tells; "in Évora" it does.
    const isNamed = pieces.some(({ fold, capital }) => capital && count.narrowed?.startsWith(fold));
    const isPlain = (count.narrowed === null || isNamed) && count.unknown.length === 0;
    if (isPlain && (isBeside || isApart || visitors.length > 0)) continue;
    const asEvents = count.noun;
    for (const one of counts) if (one.noun === asEvents) one.noun = noun;
    for (const people of visitors) people.events = null;
  }
}
