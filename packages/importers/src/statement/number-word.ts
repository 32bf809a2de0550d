import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { NumberInText } from './number-in-text.js';
import type { Token } from './token.js';

/**
 * Reads a number word at a token: `seven`, `trinta e quatro`, `ένα`. Tens and units may be joined
 * by a hyphen, a space or the word that the lexicon names.
 */
export function numberWordAt(
  tokens: readonly Token[],
  from: number,
  language: CompiledLexicon,
): NumberInText | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const met = language.numbers.longestAt(tokens, from);
  if (!met || namesStage(tokens, from, language)) return undefined;
  let to = from + met.length;
  let value = met.meaning;
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const join = language.tensJoin.has(tokens[to]?.fold ?? '') ? 1 : 0;
    const unit = language.numbers.longestAt(tokens, to + join);
    const isUnit = unit && unit.meaning < 10 && tokens[to + join]?.kind === 'word';
    if (isUnit) {
      value += unit.meaning;
      to += join + unit.length;
    }
  }
  const last = tokens[to - 1];
  if (!last) return undefined;
  // "two-day", "one-to-one": part of a longer word.
  const inWord = first.joined || tokens[to]?.joined === true;
  const counts = !inWord && !language.units.longestAt(tokens, to);
  return {
    use: counts ? 'count' : 'other',
    start: first.start,
    end: last.end,
    from,
    to,
    value,
    interval: { low: value, high: value },
    open: null,
    ...(value === 1 ? { weak: true } : {}),
  };
}

/** "In year one, 12 events were held": the word names a stage of the project. */
function namesStage(tokens: readonly Token[], at: number, { phrases }: CompiledLexicon): boolean {
  const met = at > 0 ? phrases.longestAt(tokens, at - 1) : undefined;
  return met?.meaning.kind === 'stage' && met.length > 1 && tokens[at + 1]?.kind === 'sign';
}
