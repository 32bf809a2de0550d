import type { Cue, Noun, ScopeValue } from '../lexicon/compiled-lexicon.js';
import type { NumberInText } from './number-in-text.js';

/** A stretch of a sentence with the part that it plays for the numbers in it. */
export interface Piece {
  /** `count`: a number that may count something; `figure`: one that does not; `sign`: punctuation. */
  readonly kind: 'count' | 'figure' | 'noun' | 'scope' | 'word' | 'sign' | Cue;
  /** Offsets in the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** Its words, folded, apart by a space. */
  readonly fold: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly number?: NumberInText;
  readonly noun?: Noun;
  /** The value of a dimension that it names; a noun may name an event type as well. */
  readonly scope?: ScopeValue;
}

/** The words of pieces one by one, as phrases of the lexicon are looked up in them. */
export function wordsOf(pieces: readonly Piece[]): readonly { readonly fold: string }[] {
  return pieces.flatMap(({ fold }) => fold.split(' ')).map((fold) => ({ fold }));
}
