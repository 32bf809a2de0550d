import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Token } from './token.js';

/**
 * Parts the noun at the end of a longer word from the rest, in languages that build such words:
 * `Auftaktveranstaltungen` becomes `Auftakt` and `veranstaltungen`.
 */
export function splitCompounds(
  tokens: readonly Token[],
  { lexicon, phrases }: CompiledLexicon,
): readonly Token[] {
  if (!lexicon.compounds) return tokens;
  return tokens.flatMap((token) => {
    const { kind, start, end, fold } = token;
    // A fold of another length ("ß") would shift the places.
    if (kind !== 'word' || fold.length < 9 || fold.length !== end - start || fold.length > 60)
      return token;
    if (phrases.of(fold)) return token;
    for (let at = 3; at <= fold.length - 5; at++) {
      const meaning = phrases.of(fold.slice(at));
      if (meaning?.kind !== 'noun') continue;
      // "Abschlussveranstaltung", "Schulungsteilnehmer": the joining letter belongs to no word.
      const head: Token = { ...token, end: start + at, fold: fold.slice(0, at) };
      return [head, { ...token, start: start + at, fold: fold.slice(at), joined: true }];
    }
    return token;
  });
}
