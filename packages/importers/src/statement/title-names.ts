import type { Dataset } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';

/** More titles than these are no longer looked for in every sentence. */
const most = 2000;
/** Spaces and signs, without a class of letters, which would take long to compile. */
const signs = /[\s!-/:-@[-`{-\u00bf\u2010-\u205e]+/;

/**
 * The titles that one event alone bears, as folded words, the longest first. A title of one word counts
 * only if it is so long that it names one thing alone: "Abschlusskonferenz".
 */
export function titleNames({ events }: Pick<Dataset, 'events'>): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  if (events.length > most) return [];
  for (const { title } of events) {
    const words = foldWords(title ?? '').split(signs);
    const name = words.filter((word) => word !== '').join(' ');
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times]
    .filter(([name, count]) => count === 1 && (name.includes(' ') || name.length >= 12))
    .map(([name]) => name.split(' '))
    .sort((a, b) => b.length - a.length);
}
