import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Finds words right behind a number and its noun that narrow it and that nobody knows: "events on
 * digital skills", "301 in the igniting events".
 */
export function readNarrowing(
  count: Count,
  { pieces }: Sentence,
  { lexicon, year }: CompiledLexicon,
): void {
  let at = count.to;
  if (pieces[at]?.kind === 'distinct') count.distinct = true;
  while (['neutral', 'article', 'distinct', 'total'].includes(pieces[at]?.kind ?? '')) at += 1;
  if (count.found === 'elsewhere' && pieces[at]?.kind === 'stop') {
    let said = at + 1;
    // "195 étaient des femmes"
    while (pieces[said]?.kind === 'of' || pieces[said]?.kind === 'article') said += 1;
    const { kind, noun, fold = null } = pieces[said] ?? {};
    if (kind === 'noun') {
      // "of whom 301 were teachers"
      if (noun?.counts !== 'groups' || count.noun?.counts !== 'people') return;
      count.noun = noun;
      count.nounText = fold;
      return;
    }
    // "of whom 212 were ninth-graders"
    if (kind === 'word') {
      count.narrowed = fold;
      return;
    }
  }
  const piece = pieces[at];
  if (piece?.kind === 'word') {
    const endings = lexicon.adjectiveEndings;
    if (endings && new RegExp(`(?:${endings})$`).test(piece.fold)) count.narrowed = piece.fold;
    return;
  }
  if (piece?.kind !== 'of' && piece?.kind !== 'preposition' && piece?.kind !== 'about') return;
  at += 1;
  while (['neutral', 'article', 'of'].includes(pieces[at]?.kind ?? '')) {
    // "in the framework of the project and …": a neutral phrase narrows nothing.
    if (pieces[at]?.kind === 'neutral') return;
    at += 1;
  }
  const words = wordsFrom(pieces, at);
  if (words.length === 0) return;
  // "im Jahr 2021"
  if (words.length === 1 && year.has(words[0] ?? '') && pieces[at + 1]?.number?.date) return;
  const noun = pieces[at + words.length]?.noun;
  if (noun?.counts === 'events' || noun?.counts === 'gatherings')
    count.unknownType = words.join(' ');
  else count.narrowed = [words.join(' '), ...namesAlong(pieces, at + words.length)].join(', ');
}

/** At most three words that follow one another. */
function wordsFrom(pieces: readonly Piece[], from: number): readonly string[] {
  const end = pieces.findIndex(({ kind }, at) => at >= from && (kind !== 'word' || at >= from + 3));
  return pieces.slice(from, end === -1 ? from + 3 : end).map(({ fold }) => fold);
}

/** The further names of a list: "in Maribor, Tartu and Valencia" is no figure of Maribor. */
function namesAlong(pieces: readonly Piece[], from: number): readonly string[] {
  const names: string[] = [];
  let at = from;
  while (pieces[at]?.kind === 'and' || pieces[at]?.fold === ',') {
    at += pieces[at + 1]?.kind === 'and' ? 2 : 1;
    if (!pieces[at]?.capital) break;
    const words = wordsFrom(pieces, at);
    if (words.length === 0) break;
    names.push(words.join(' '));
    at += words.length;
  }
  return names;
}
