import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Piece } from './piece.js';

/** Whether the words at a place say what events are for: "aimed at", "was to". */
export function saysPurpose(
  pieces: readonly Piece[],
  at: number,
  { purpose }: CompiledLexicon,
): boolean {
  const words = pieces.slice(at, at + 3).flatMap(({ fold }) => fold.split(' '));
  return (
    purpose.longestAt(
      words.map((fold) => ({ fold })),
      0,
    ) !== undefined
  );
}
