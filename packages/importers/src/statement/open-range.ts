import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { dayAfter, firstDay, momentAt } from './moment.js';
import type { PeriodRange } from './period-range.js';
import type { Piece } from './piece.js';

/** What may stand between "by" and its date: "by the end of May 2021". */
const small = new Set(['article', 'of', 'neutral', 'preposition']);

/**
 * Finds a stretch of time of which one end alone is told: "since 2019", "by the end of May 2021", "at M18".
 * What came to be in it is no figure of that year or month.
 */
export function openRangeAt(
  pieces: readonly Piece[],
  at: number,
  language: CompiledLexicon,
): PeriodRange | null {
  const fold = pieces[at]?.fold ?? '';
  if (/^m\d{1,2}$/.test(fold)) return { from: at, to: at + 1, period: null, fold };
  const moment = momentAt(pieces, at, language);
  if (!moment || moment.year === null) return null;
  let walks = true;
  for (let from = at - 1; from >= 0 && from >= at - 4; from--) {
    const word = pieces[from];
    if (!word) return null;
    // "from 3 March 2023 <words> 12 June 2024" has both ends.
    if (pieces.slice(Math.max(0, from - 6), from).some(({ number }) => number?.date)) return null;
    const words = [foldOf(from, at), ...(walks ? [word.fold] : [])];
    const range = { from: at, to: moment.to, period: null, fold: foldOf(from, moment.to) };
    if (words.some((said) => language.until.has(said)))
      return { ...range, until: dayAfter(moment, moment.year) };
    if (words.some((said) => language.since.has(said)))
      return { ...range, since: firstDay(moment, moment.year) };
    walks &&= small.has(word.kind);
  }
  return null;

  function foldOf(from: number, to: number): string {
    return pieces
      .slice(from, to)
      .map((piece) => piece.fold)
      .join(' ');
  }
}
