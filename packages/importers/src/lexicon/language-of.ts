import { tellingWords } from './compiled-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { lexicons } from './lexicons.js';

/** How many telling words of each language a text has, in the order of the lexicons. */
export type LanguageScores = readonly number[];

/** Counts the telling words of each language in the first 4,000 characters of a text. */
export function languageScores(text: string): LanguageScores {
  // Accents tell: "è" is Italian, "e" is not only that.
  const words = text
    .slice(0, 4000)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return lexicons.map((lexicon) => {
    const telling = tellingWords(lexicon);
    let score = 0;
    for (const word of words) if (telling.has(word)) score += 1;
    return score;
  });
}

/**
 * Tells the language of a text by its short words. A text that tells too little, such as a bullet of
 * two words, is in the language of the document around it.
 *
 * @example
 * languageOf(languageScores('The events were held in schools'))?.code; // => 'en'
 */
export function languageOf(scores: LanguageScores, around?: Lexicon): Lexicon | undefined {
  const best = Math.max(...scores);
  const other = around ? (scores[lexicons.indexOf(around)] ?? 0) : 0;
  // One word more may be a name or a loan word.
  if (around && best < Math.max(2, other + 2)) return around;
  return best > 0 ? lexicons[scores.indexOf(best)] : around;
}

/** The language in which most of a document's texts are written; `undefined` where none is told. */
export function mainLanguage(texts: readonly LanguageScores[]): Lexicon | undefined {
  const totals = lexicons.map((_, index) =>
    texts.reduce((sum, scores) => sum + (scores[index] ?? 0), 0),
  );
  return languageOf(totals.map((total) => (total < 2 ? 0 : total)));
}
