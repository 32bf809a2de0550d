import type { Piece } from './piece.js';

/** Whether pieces lead into a clause on what stands before them: "…, in which 287 people took part". */
export function leadsIntoClause(between: readonly Piece[]): boolean {
  return between.at(-1)?.kind === 'stop' && between.at(-2)?.kind === 'preposition';
}
