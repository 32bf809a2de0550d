import type { Lexicon } from './lexicon.js';
import { lexicons } from './lexicons.js';

/** How many telling words of each language a text has, in the order of the lexicons. */
export type LanguageScores = readonly number[];

/** What a quick look at a text tells: its language, and whether it may hold a number at all. */
export interface TextSigns {
  readonly scores: LanguageScores;
  /** A digit, or a number word of any language. */
  readonly mayCount: boolean;
}

interface SignWords {
  /** Indices of the lexicons that have the word as a telling word. */
  readonly telling: ReadonlyMap<string, readonly number[]>;
  readonly numbers: ReadonlySet<string>;
}

let signWords: SignWords | undefined;

/** Looks at the words of a text once: for the telling words of each language and for number words. */
export function textSigns(text: string): TextSigns {
  signWords ??= collectSignWords();
  const { telling, numbers } = signWords;
  const scores = lexicons.map(() => 0);
  let mayCount = /\d/.test(text);
  // Accents tell: "è" is Italian, "e" is not only that.
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const index of telling.get(word) ?? []) scores[index] = (scores[index] ?? 0) + 1;
    mayCount ||= numbers.has(word);
  }
  return { scores, mayCount };
}

function collectSignWords(): SignWords {
  const telling = new Map<string, number[]>();
  const numbers = new Set<string>();
  for (const [index, lexicon] of lexicons.entries()) {
    for (const word of lexicon.telling.split(/[\s,]+/)) {
      const languages = telling.get(word);
      if (languages) languages.push(index);
      else telling.set(word, [index]);
    }
    for (const words of Object.values(lexicon.numbers)) {
      for (const word of words.split(/[\s,]+/)) numbers.add(word);
    }
  }
  return { telling, numbers };
}

/**
 * Tells the language of a text by its short words. A text that tells too little, such as a bullet of
 * two words, is in the language of the document around it.
 *
 * @example
 * languageOf(textSigns('The events were held in schools').scores)?.code; // => 'en'
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
