import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsPeople } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Tells people at a kind of event that nobody knows from people at all events: "The opening events
 * brought together 180 participants", "180 participants came to the opening events".
 */
export function readEventsAround(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { lexicon }: CompiledLexicon,
): void {
  for (const count of counts) {
    if (!countsPeople(count) || count.events || count.scope.has('type')) continue;
    if (count.found === 'nowhere' || count.unknownType !== null) continue;
    for (const [at, piece] of pieces.entries()) {
      if (segments[at] !== segments[count.at] || !isUncounted(piece, at)) continue;
      count.unknownType ??= wordsBefore(at) ?? wordsBehind(at);
      // "The workshops had 200 participants"
      if (count.unknownType === null && piece.noun?.counts === 'gatherings')
        count.gathering ??= piece.fold;
    }
  }

  function isUncounted({ noun, scope }: Piece, at: number): boolean {
    if (noun?.counts !== 'events' && noun?.counts !== 'gatherings') return false;
    if (noun.one || scope || pieces[at - 1]?.kind === 'scope') return false;
    return !counts.some(({ from, to }) => at >= from && at < to);
  }

  function wordsBefore(noun: number): string | null {
    let from = noun;
    while (pieces[from - 1]?.kind === 'word' && noun - from < 3) from -= 1;
    // Without an article before them the words may be a verb: "attended events".
    const opens =
      from === 0 || ['article', 'preposition', 'of', 'sign'].includes(pieces[from - 1]?.kind ?? '');
    return from < noun && opens ? joined(from, noun) : null;
  }

  function wordsBehind(noun: number): string | null {
    const next = pieces[noun + 1];
    const { adjectiveEndings } = lexicon;
    if (
      adjectiveEndings &&
      next?.kind === 'word' &&
      new RegExp(`(?:${adjectiveEndings})$`).test(next.fold)
    ) {
      return next.fold;
    }
    if (next?.kind !== 'of') return null;
    let to = noun + 2;
    while (pieces[to]?.kind === 'word' && to < noun + 4) to += 1;
    return to > noun + 2 ? joined(noun + 2, to) : null;
  }

  function joined(from: number, to: number): string {
    return pieces
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(' ');
  }
}
