import type { SameDayPair } from '../explain/same-day-pairs.js';
import { foldName } from '../model/fold-name.js';
import type { SourceRef } from '../model/source-ref.js';
import type { Messages } from './messages/messages.js';
import type { Observation } from './rule.js';

/** What the rules about identity say of two records. */
export function pairObservation(pair: SameDayPair, messages: Messages): Observation {
  const { first, second, kind } = pair;
  const say = messages.identity.sameDayPair;
  const titles = [first.title ?? '', second.title ?? ''].map((title) => title.slice(0, 80));
  const [one = '', other = ''] = titles;
  return {
    key: [...titles.map((title) => foldName(title)).sort(), first.start ?? '', kind],
    confidence: 'likely',
    message: say.message(pair),
    question: say.question(pair),
    pair: [one, other],
    figures: [],
    locations: [first, second].map(({ source: { cells: _, ...place } }) => ({
      relation: 'contributes' as const,
      source: place as SourceRef,
    })),
    root: `same ${titles
      .map((title) => foldName(title))
      .sort()
      .join('|')} ${first.start ?? ''}`,
  };
}
