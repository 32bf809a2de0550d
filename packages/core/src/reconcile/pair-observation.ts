import type { SameDayPair } from '../explain/same-day-pairs.js';
import { foldName } from '../model/fold-name.js';
import type { SourceRef } from '../model/source-ref.js';
import { listText, placeText } from './messages/english/wording.js';
import type { Observation } from './rule.js';

/** What the rules about identity say of two records. */
export function pairObservation(
  { first, second }: SameDayPair,
  how: 'duplicate' | 'near duplicate' | 'two types' | 'two partners',
): Observation {
  const titles = [first.title ?? '', second.title ?? ''].map((title) => title.slice(0, 80));
  const [one = '', other = ''] = titles;
  const named = one === other ? `"${one}"` : `"${one}" and "${other}"`;
  const places = `${placeText(first.source)} and ${placeText(second.source)}`;
  const on = first.printed.start ?? first.start ?? '';
  return {
    key: [...titles.map((title) => foldName(title)).sort(), first.start ?? '', how],
    confidence: 'likely',
    message: `${named} on ${on} (${places}) ${tail(how, first, second)}.`,
    question:
      how === 'two partners'
        ? 'Is it one joint event, entered by each partner?'
        : 'Is it one event?',
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

function tail(
  how: SameDayPair['kind'],
  first: SameDayPair['first'],
  second: SameDayPair['first'],
): string {
  switch (how) {
    case 'duplicate':
      return 'agree in title, day, partners and headcount';
    case 'near duplicate':
      return `are alike in title and partners${first.headcount === second.headcount ? ', with the same headcount' : ` and have headcounts of ${first.headcount ?? 'nothing'} and ${second.headcount ?? 'nothing'}`}`;
    case 'two types':
      return `is entered as ${listText([first.type ?? '', second.type ?? ''].map((type) => `"${type}"`))}`;
    case 'two partners':
      return `is entered for ${listText([...first.partners, ...second.partners])}`;
  }
}
