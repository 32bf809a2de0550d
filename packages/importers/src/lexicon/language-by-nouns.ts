import { foldWords } from '../values/plain-text.js';
import { compile } from './compiled-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { lexicons } from './lexicons.js';

/**
 * Tells the language of texts that have no short words, such as "Participants: 712", by the nouns
 * that the lexicons know. Of languages with equally many the first is taken.
 */
export function languageByNouns(texts: readonly string[]): Lexicon | undefined {
  const words = foldWords(texts.join(' ').slice(0, 20_000)).split(/[^\p{L}]+/u);
  let best: Lexicon | undefined;
  let most = 0;
  for (const lexicon of lexicons) {
    const { phrases } = compile(lexicon);
    const nouns = words.filter((word) => phrases.of(word)?.kind === 'noun').length;
    if (nouns > most) {
      best = lexicon;
      most = nouns;
    }
  }
  return best;
}
