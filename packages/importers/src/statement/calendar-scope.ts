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
  const inRange = isJoined(pieces, at, 1) || isJoined(pieces, at, -1);
  if (inRange) return undefined;
  const introduced = near.some(
    ({ kind }) => kind === 'preposition' || kind === 'of' || kind === 'between',
  );
  if (!introduced && at > 0) return undefined;
  const dimension = number.date.length === 4 ? 'year' : 'month';
  return { dimension, value: number.date };
}

const joints = new Set([
  'to',
  'and',
  'sign',
  'word',
  'figure',
  'preposition',
  'article',
  'stop',
  'of',
  'contrast',
  'upTo',
]);

/** Whether another date follows or precedes with nothing but a joint between: "2018–2020". */
function isJoined(pieces: readonly Piece[], at: number, step: 1 | -1): boolean {
  for (let near = at + step; near >= 0 && Math.abs(near - at) < 9; near += step) {
    const piece = pieces[near];
    if (!piece || !joints.has(piece.kind)) return false;
    if (piece.number?.date) return piece.kind === 'figure' && !isComma(pieces[near - step]);
  }
  return false;
}

function isComma(piece: Piece | undefined): boolean {
  return piece?.fold === ',' || piece?.fold === ';';
}
