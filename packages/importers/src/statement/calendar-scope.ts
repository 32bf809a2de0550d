import type { ScopeValue } from '../lexicon/compiled-lexicon.js';
import type { Piece } from './piece.js';

/**
 * The year or month that a piece names for the numbers around it: "in 2019", "in March 2021".
 * A year in a range or a name ("Horizon 2020", "2018–2020") names none.
 */
export function calendarScope(pieces: readonly Piece[], at: number): ScopeValue | undefined {
  const number = pieces[at]?.number;
  if (number?.date === undefined) return undefined;
  const near = pieces.slice(Math.max(0, at - 4), at);
  const inRange = pieces
    .slice(Math.max(0, at - 9), at + 10)
    .some((piece) => piece !== pieces[at] && piece.number?.date);
  if (inRange) return undefined;
  const introduced = near.some(
    ({ kind }) => kind === 'preposition' || kind === 'of' || kind === 'between',
  );
  if (!introduced && at > 0) return undefined;
  const dimension = number.date.length === 4 ? 'year' : 'month';
  return { dimension, value: number.date };
}
