import type { Count } from './count.js';
import type { Piece } from './piece.js';

/** Whether a bracket holds the number and its noun alone. */
export function isInBrackets({ from, to }: Count, pieces: readonly Piece[]): boolean {
  return pieces[from - 1]?.fold === '(' && pieces[to]?.fold === ')';
}

/** Whether a piece may stand in the name of a place: "in Ireland", "in Montemor-o-Novo". */
export function isPlace({ kind, capital, fold }: Piece): boolean {
  if (kind === 'word') return capital || fold.length <= 3;
  return ['scope', 'preposition', 'article', 'of'].includes(kind) || fold === '-';
}
