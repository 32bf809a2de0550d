import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Piece, wordsOf } from './piece.js';

/** Whether the words at a place say what events are for: "aimed at", "was to". */
export function saysPurpose(
  pieces: readonly Piece[],
  at: number,
  { purpose }: CompiledLexicon,
): boolean {
  return purpose.longestAt(wordsOf(pieces.slice(at, at + 3)), 0) !== undefined;
}
