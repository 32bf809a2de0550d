import { type Count, countsEvents, countsPeople } from './count.js';
import type { Sentence } from './sentence.js';

/** Kinds of pieces that end the name of an event. */
const ends = new Set([
  'stop',
  'reported',
  'sign',
  'count',
  'planned',
  'future',
  'and',
  'part',
  'changed',
]);

/**
 * Tells the numbers that speak of one event only: "The final conference gathered 120 participants".
 * Without an event count in the sentence, a noun for one event before the number binds it.
 */
export function readSingleEvents(
  counts: readonly Count[],
  { pieces, segments, ranges }: Sentence,
  text: string,
): void {
  if (counts.some(countsEvents)) {
    // "The event included 2 workshops", but not "a workshop, two courses and …".
    const first = counts.find((count) => countsEvents(count) && count.found === 'behind');
    if (!first) return;
    // "The second event took place in Kaunas (49 participants), and 3 smaller ones followed."
    for (const people of counts.filter((one) => one.at < first.at && countsPeople(one))) {
      people.event ??= people.events ? null : eventBefore(people);
    }
    bind([first]);
    return;
  }
  bind(counts);
  // "The garden day was the largest, with 95 participants."
  const extreme = pieces.find(({ kind }) => kind === 'extreme');
  for (const count of counts) {
    if (extreme && countsPeople(count)) count.event ??= extreme.fold;
  }

  function bind(bound: readonly Count[]): void {
    for (const count of bound) {
      // "On average an event had 17.8 participants" speaks of all events.
      if (count.derived === 'mean') continue;
      const event = eventBefore(count);
      if (!event) continue;
      for (const one of counts) if (one.at >= count.at) one.event = event;
    }
  }

  function eventBefore(count: Count): string | null {
    for (let at = count.from - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (piece?.kind === 'count') return null;
      const isEvent = piece?.noun?.counts === 'events' || piece?.noun?.counts === 'gatherings';
      if (countsEvents(count) && segments[at] !== segments[count.at]) return null;
      if (!isEvent || !piece?.noun?.one) continue;
      // "curso 2021-2022" is a school year.
      if (ranges.some(({ from }) => from === at + 1)) continue;
      const before = pieces[at - 1];
      if (pieces[at + 1]?.fold === ':' || before?.kind === 'each' || before?.kind === 'of')
        return null;
      if (pieces[at + 1]?.kind === 'noun' || pieces[at + 1]?.kind === 'count') return null;
      let from = at;
      while (
        from > 0 &&
        ['word', 'scope', 'neutral', 'article', 'figure'].includes(pieces[from - 1]?.kind ?? '')
      )
        from -= 1;
      if (pieces[from]?.kind === 'each') return null;
      if (isSeries(from, at)) return null;
      let to = at + 1;
      while (to < count.from && !ends.has(pieces[to]?.kind ?? '') && !isLink(to, count)) to += 1;
      return text.slice(pieces[from]?.start, pieces[to - 1]?.end).slice(0, 80);
    }
    return null;
  }

  /** The word that leads to the number, not one inside the name: "a workshop for teachers". */
  function isLink(at: number, count: Count): boolean {
    return pieces[at]?.kind === 'link' && at + 1 >= count.from;
  }

  /** Without an article or a beginning it is a kind of event, no single one: "in each type of event". */
  function isSeries(from: number, at: number): boolean {
    if (from <= 1) return false;
    return !pieces.slice(from, at).some(({ kind }) => kind === 'article');
  }
}
