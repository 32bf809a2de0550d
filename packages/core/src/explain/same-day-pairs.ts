import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';
import { group } from '../model/group.js';
import { onceBeside } from '../model/once.js';
import { type Vocabulary, vocabularyOf } from '../model/vocabulary.js';
import { areTitlesAlike } from './event-likeness.js';
import { slipsBetween } from './nearest-name.js';
import { areOneSlipApart } from './one-slip-apart.js';

/** Two records of one day that may be one event, and how they relate. */
export interface SameDayPair {
  readonly first: EventRecord;
  readonly second: EventRecord;
  readonly kind: 'duplicate' | 'near duplicate' | 'two types' | 'two partners';
}

/**
 * The pairs of records with one first day and like titles that were held, made once per dataset. A
 * later record is paired with the first that it is like, so three equal records make two pairs.
 */
export const sameDayPairs = onceBeside((dataset: Dataset): readonly SameDayPair[] => {
  const vocabulary = vocabularyOf(dataset);
  const dated = dataset.events.filter(
    ({ start, title, status }) => start !== null && title !== null && status === 'held',
  );
  const pairs: SameDayPair[] = [];
  for (const events of group(dated, ({ start }) => start).values()) {
    for (const [index, second] of events.entries()) {
      for (const first of events.slice(0, index)) {
        const kind = kindOf(vocabulary, first, second);
        if (kind === undefined) continue;
        pairs.push({ first, second, kind });
        break;
      }
    }
  }
  return pairs;
});

function kindOf(
  vocabulary: Vocabulary,
  a: EventRecord,
  b: EventRecord,
): SameDayPair['kind'] | undefined {
  const alike = areTitlesAlike(a, b);
  if (!alike && !areOneSlipApart(a.title ?? '', b.title ?? '')) return undefined;
  if (differ(a.end, b.end) || differ(a.mode, b.mode)) return undefined;
  if (differ(a.country, b.country) && differ(a.level, b.level)) return undefined;
  const typeOf = ({ type }: EventRecord) => type && (vocabulary.type(type) ?? foldName(type));
  const partners = partnersAgree(vocabulary, a, b);
  const sameRest =
    partners === 'equal' &&
    a.headcount === b.headcount &&
    a.registered === b.registered &&
    sameExtra(a, b);
  if (!alike && !(sameRest && a.headcount !== null)) return undefined;
  if (partners === 'disjoint') {
    const joint =
      a.partners.length > 0 &&
      b.partners.length > 0 &&
      foldName(a.title ?? '') === foldName(b.title ?? '');
    return joint && !differ(typeOf(a), typeOf(b)) ? 'two partners' : undefined;
  }
  if (differ(a.country, b.country)) return undefined;
  if (differ(typeOf(a), typeOf(b))) return 'two types';
  const equal = sameRest && foldName(a.title ?? '') === foldName(b.title ?? '');
  return equal ? 'duplicate' : 'near duplicate';
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function partnersAgree(
  vocabulary: Vocabulary,
  a: EventRecord,
  b: EventRecord,
): 'equal' | 'alike' | 'disjoint' {
  const left = vocabulary.partnersOf(a);
  const right = vocabulary.partnersOf(b);
  if (left.length === right.length && left.every((name) => right.includes(name))) return 'equal';
  if (left.length === 0 || right.length === 0) return 'alike';
  // Two that are both in the list are two, however alike their names.
  const isListed = (name: string) => vocabulary.organisation(name) !== undefined;
  const alike = left.some((name) =>
    right.some(
      (other) =>
        name === other ||
        (!(isListed(name) && isListed(other)) &&
          slipsBetween(foldName(name), foldName(other)) < Infinity),
    ),
  );
  return alike ? 'alike' : 'disjoint';
}

/** Columns of the project's own tell events apart, unless they number the rows. */
function sameExtra(a: EventRecord, b: EventRecord): boolean {
  return Object.entries(a.extra).every(([name, value]) => b.extra[name] === value);
}
