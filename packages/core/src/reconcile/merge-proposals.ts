import { distance } from 'fastest-levenshtein';
import { foldName } from '../model/fold-name.js';

/** An organisation as a contact list writes it. */
export interface NamedOrganisation {
  readonly name: string;
  readonly country: string | null;
  /** The part of its addresses after the @, where it has one of its own; `null` for a public mail service. */
  readonly domain: string | null;
}

/** Two names that may mean one organisation. A person decides. */
export interface MergeProposal {
  readonly one: string;
  readonly other: string;
  /** Why it is proposed. */
  readonly reason: 'same letters' | 'same words' | 'one typing slip' | 'same domain';
}

/**
 * Proposes organisations that may be the same under two names: written in other letters or
 * case, with the words in another order or with a legal form, with a slip of typing, or with the
 * same domain and a word in common.
 *
 * Names that differ in a number ("School 12", "School 13") or in the country are never proposed.
 * Proposals come in the order of the names.
 *
 * @example
 * mergeProposals([
 *   { name: 'OXFAM Italia', country: 'IT', domain: null },
 *   { name: 'OXAFAM Italia', country: 'IT', domain: null },
 * ]); // => [{ one: 'OXAFAM Italia', other: 'OXFAM Italia', reason: 'one typing slip' }]
 */
export function mergeProposals(
  organisations: readonly NamedOrganisation[],
): readonly MergeProposal[] {
  const sorted = organisations
    .map((organisation) => ({ ...organisation, words: tellingWords(organisation.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pairs = new Map<string, MergeProposal>();
  for (const block of blocksOf(sorted)) {
    for (const [index, one] of block.entries()) {
      for (const other of block.slice(index + 1)) {
        const key = JSON.stringify([one.name, other.name]);
        const reason = pairs.has(key) ? null : reasonToMerge(one, other);
        if (reason) pairs.set(key, { one: one.name, other: other.name, reason });
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal);
}

interface Candidate extends NamedOrganisation {
  readonly words: readonly string[];
}

/** Legal forms and small words that do not tell one organisation from another. */
const untelling = new Set(
  'the of and de da do di del della des du la le el e y i a w sa srl spa ltd limited llc gmbh ev ong ngo asbl aps onlus lda zoo z o sp'.split(
    ' ',
  ),
);

function tellingWords(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  const telling = words.filter((word) => !untelling.has(word));
  return (telling.length > 0 ? telling : words).toSorted();
}

/** The largest block that is compared pair by pair; a larger one is of a word that says nothing. */
const largestBlock = 200;

/** Groups in which a pair that could be the same must meet: a word, a start or a domain in common. */
function blocksOf(organisations: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const blocks = new Map<string, Candidate[]>();
  for (const organisation of organisations) {
    const joined = organisation.words.join('');
    const keys = new Set([
      ...organisation.words.map((word) => `word ${word}`),
      ...organisation.words.flatMap((word) => [
        `start ${word.slice(0, 4)}`,
        `end ${word.slice(-4)}`,
      ]),
      `joined ${joined.slice(0, 5)}`,
      ...(organisation.domain ? [`domain ${organisation.domain}`] : []),
    ]);
    for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), organisation]);
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= largestBlock);
}

function reasonToMerge(one: Candidate, other: Candidate): MergeProposal['reason'] | null {
  if (one.country !== null && other.country !== null && one.country !== other.country) return null;
  if (foldName(one.name).replaceAll(' ', '') === foldName(other.name).replaceAll(' ', '')) {
    return 'same letters';
  }
  if (numbersOf(one) !== numbersOf(other)) return null;
  if (one.words.join(' ') === other.words.join(' ')) return 'same words';
  if (differByASlip(one.words, other.words)) return 'one typing slip';
  const sharesWord = one.words.some((word) => word.length > 3 && other.words.includes(word));
  if (one.domain !== null && one.domain === other.domain && sharesWord) return 'same domain';
  return null;
}

function numbersOf({ words }: Candidate): string {
  return words.filter((word) => /\d/.test(word)).join(' ');
}

/** A slip stands in one word; two words that differ a little are more often two names. */
function differByASlip(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', ...furtherA] = one.filter((word) => !other.includes(word));
  const [b = '', ...furtherB] = other.filter((word) => !one.includes(word));
  if (furtherA.length > 0 || furtherB.length > 0) return false;
  const length = Math.min(a.length, b.length);
  return length >= 4 && distance(a, b) <= (length >= 10 ? 2 : 1);
}
