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
  const planned = pieces[at - 1]?.kind === 'link';
  const told = introduced || planned || at === 0 || isAlone(pieces, at) || goesOn(pieces, at);
  if (!told) return undefined;
  if (number.date.length === 4) return { dimension: 'year', value: number.date };
  const days = near.filter((piece) => piece.number?.use === 'day');
  const [day] = days;
  if (!day || days.length > 1) return { dimension: 'month', value: number.date };
  const text = String(day.number?.value).padStart(2, '0');
  return { dimension: 'day', value: `${number.date}-${text}` };
}

/** "Compared with 2018, when 7 courses were held": the clause behind tells of that year. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.kind !== 'contrast') return false;
  const [next, after] = pieces.slice(at + 1);
  return next?.kind === 'stop' || (next?.fold === ',' && after?.kind === 'stop');
}

/** "(2022)", "το 2022" before a verb: a year that is part of no name. */
function isAlone(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const next = pieces[at + 1];
  if (before?.fold === '(') return next?.fold === ')';
  const named = ['noun', 'word', 'scope', 'neutral'].includes(next?.kind ?? '');
  return before?.kind === 'article' && !named;
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
