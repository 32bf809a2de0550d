import { type Count, countsEvents, countsPeople } from './count.js';
import type { Sentence } from './sentence.js';

/**
 * Links people to the events at which they were: "10 events involving 150 participants", "295
 * participants in 16 peer-learning events". They take over what the events' words narrow.
 */
export function linkPeople(counts: readonly Count[], { pieces }: Sentence): void {
  for (const [index, people] of counts.entries()) {
    if (!countsPeople(people) || people.found === 'nowhere') continue;
    people.events = eventsBefore(index) ?? eventsBehind(index);
  }

  function eventsBefore(index: number): Count | null {
    const people = counts[index];
    const before = counts[index - 1];
    if (!people || !before) return null;
    const between = pieces.slice(before.to, people.from);
    if (between.some(({ kind, fold }) => kind === 'sign' && /^[;:]$/.test(fold))) return null;
    if (!between.some(({ kind }) => kind === 'link')) return null;
    const comma = between.some(({ kind, fold }) => kind === 'sign' && fold === ',');
    const candidates = counts.slice(0, index).filter(countsEvents);
    // "34 events, 30 national and 2 international, engaging a total of 712": the whole, not its part.
    const whole = people.total || comma;
    const wholes = candidates.filter(({ found }) => found !== 'elsewhere');
    return (whole ? wholes.at(-1) : candidates.at(-1)) ?? null;
  }

  function eventsBehind(index: number): Count | null {
    const people = counts[index];
    const next = counts[index + 1];
    if (!people || !next || !countsEvents(next)) return null;
    const between = pieces.slice(people.to, next.from);
    if (between.some(({ kind, fold }) => kind === 'sign' && /^[;:,]$/.test(fold))) return null;
    return between.at(-1)?.kind === 'preposition' ? next : null;
  }
}
