import type { Vocabulary } from '@partnership-impact/core';
import type { CompiledLexicon, Meaning } from '../lexicon/compiled-lexicon.js';
import type { NameMet } from './known-names.js';
import { isSmall } from './small-words.js';
import type { Token } from './token.js';

/** Types that the register writes in initials alone, "TPM", by these. */
export function typesInInitials(
  spellings: Iterable<string>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  for (const spelling of spellings) {
    const letters = /^\p{Lu}{2,6}$/u.exec(spelling.trim())?.[0];
    const value = letters && vocabulary.type(spelling);
    if (letters && value) initials.set(letters.toLowerCase(), value);
  }
  return initials;
}

/** Words whose initials are those of a type: "transnational project meetings" for "TPM". */
export function typeByInitials(
  types: ReadonlyMap<string, string>,
  tokens: readonly Token[],
  at: number,
  language: CompiledLexicon,
): NameMet | undefined {
  for (const [letters, value] of types) {
    const length = lengthOfWords(letters, tokens, at, language);
    // Two letters are those of many words: "ME" is "multiplier events", and no "multiplier effect".
    const last = language.phrases.of(tokens[at + length - 1]?.fold ?? '');
    if (letters.length === 2 && !isEventNoun(last)) continue;
    if (length > 0) return { scope: { dimension: 'type', value }, length, as: 'noun' };
  }
  return undefined;
}

function isEventNoun(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'noun' && /^(?:events|gatherings)$/.test(meaning.noun.counts);
}

/** How many tokens the words with these initials take up; small words may stand between. 0: not there. */
function lengthOfWords(
  letters: string,
  tokens: readonly Token[],
  at: number,
  language: CompiledLexicon,
): number {
  let to = at;
  for (const letter of letters) {
    while (to > at && isBetween(tokens[to], language)) to += 1;
    const { fold = '' } = tokens[to] ?? {};
    if (fold.length < 2 || !fold.startsWith(letter)) return 0;
    to += 1;
  }
  return to - at;
}

function isBetween(token: Token | undefined, { phrases }: CompiledLexicon): boolean {
  return token !== undefined && (token.fold === ',' || isSmall(phrases.of(token.fold)?.kind));
}
