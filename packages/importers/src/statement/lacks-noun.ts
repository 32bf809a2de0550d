import { addScope, type Count } from './count.js';
import type { Piece } from './piece.js';

/** Whether a number without a noun may count what another number counts: told by what stands around it. */
export function lacksNoun(
  count: Count,
  previous: Count | undefined,
  pieces: readonly Piece[],
): boolean {
  return (
    mayBeElided(count, pieces) ||
    followsScope(count, previous, pieces) ||
    followsVerb(count, previous, pieces)
  );
}

function mayBeElided(count: Count, pieces: readonly Piece[]): boolean {
  const next = pieces[count.at + 1];
  switch (next?.kind) {
    case undefined:
      return labelledByScope(count, pieces);
    case 'scope':
    case 'preposition':
    case 'part':
    case 'planned':
    case 'reported':
    case 'void':
    case 'registered':
    case 'link':
      return true;
    case 'stop':
      return pieces[count.at + 2] !== undefined && !/^(?:or|and)$/.test(next.fold);
    case 'to':
      // "attendance rose from 120 to 186"
      return pieces.slice(0, count.from).some(({ kind }) => kind === 'changed');
    case 'of':
      return pieces[count.at + 2]?.kind === 'scope' || pieces[count.at + 2]?.kind === 'article';
    case 'and':
    case 'sign':
      return labelledByScope(count, pieces) || inNumberList(count, pieces);
    default:
      return false;
  }
}

/** "Portugal: 41", "Portugal (41)" */
function labelledByScope(count: Count, pieces: readonly Piece[]): boolean {
  const sign = pieces[count.from - 1];
  const scope = pieces[count.from - 2];
  if (scope?.kind !== 'scope' && scope?.noun === undefined) return false;
  if (scope.kind !== 'scope' && pieces[count.from - 3]?.kind !== 'scope') return false;
  if (sign?.kind !== 'sign' || !/^[:(–—-]$/.test(sign.fold)) return false;
  const value = scope.scope ?? pieces[count.from - 3]?.scope;
  if (isCounted(count.from - 2, pieces)) return false;
  if (value) addScope(count, value);
  return true;
}

/** "2 webinars (39)": the words before the bracket belong to another number. */
function isCounted(at: number, pieces: readonly Piece[]): boolean {
  for (let before = at; before >= 0 && before > at - 5; before--) {
    const kind = pieces[before]?.kind;
    if (kind === 'count') return true;
    if (kind !== 'scope' && kind !== 'noun' && kind !== 'neutral' && kind !== 'word') return false;
  }
  return false;
}

/** "30 events were planned and 34 held", "se celebraron 34." */
function followsVerb(count: Count, previous: Count | undefined, pieces: readonly Piece[]): boolean {
  const next = pieces[count.at + 1];
  if (!previous || (next && next.kind !== 'sign')) return false;
  const before =
    pieces[count.from - 1]?.kind === 'stop' ? pieces[count.from - 2] : pieces[count.from - 1];
  return before?.kind === 'reported' || before?.kind === 'planned' || count.role !== null;
}

/** "the opening events gathered 180 participants, the exchange sessions 190 and …" */
function followsScope(
  count: Count,
  previous: Count | undefined,
  pieces: readonly Piece[],
): boolean {
  if (!previous?.noun && previous?.found !== 'nowhere') return false;
  const next = pieces[count.at + 1];
  if (next && next.kind !== 'and' && next.kind !== 'sign' && next.kind !== 'contrast') return false;
  const after = pieces.slice(previous.to, count.from);
  // What stands before the first comma still belongs to the number before.
  const between = after.slice(after.findIndex(({ fold }) => fold === ',') + 1);
  if (between.length < 1 || between.length > 10) return false;
  if (!between.every(({ kind, fold }) => listed.has(kind) || fold === ',')) return false;
  return between.some(({ scope }) => scope !== undefined);
}

/** Kinds of pieces that may stand between the numbers of a list. */
const listed = new Set([
  'and',
  'article',
  'of',
  'scope',
  'noun',
  'preposition',
  'neutral',
  'contrast',
  'link',
]);

/** "5, 6 and 7 events", "90, 82 and 75" */
export function inNumberList(count: Count, pieces: readonly Piece[]): boolean {
  const [sign, next, behind] = pieces.slice(count.at + 1);
  if (sign?.kind === 'and') return next?.kind === 'count';
  if (sign?.fold !== ',') return false;
  return next?.kind === 'count' || (next?.kind === 'and' && behind?.kind === 'count');
}
