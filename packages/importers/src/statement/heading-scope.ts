import type { StatementRole } from '@partnership-impact/core';
import { calendarScope } from './calendar-scope.js';
import type { KnownNames } from './known-names.js';
import type { Piece } from './piece.js';

/** What a heading, label or list lead says of the figures under it. */
export interface HeadingSays {
  /** One value by dimension. */
  readonly scope: ReadonlyMap<string, string>;
  readonly role: StatementRole | null;
  /** A kind of event that the dataset does not know: "Igniting events". */
  readonly openType: string | null;
  /** The heading names one event, unless it names a kind: "Final conference in Porto". */
  readonly event: string | null;
}

/**
 * Reads what a heading says of the figures under it: "Igniting events", "Portugal", "Planned events",
 * "Summary for 2017". A heading that names two values of a dimension narrows nothing by it, and one
 * that is mostly other words names none.
 */
export function readHeading(pieces: readonly Piece[], names: KnownNames): HeadingSays {
  const values = new Map<string, Set<string>>();
  let unknown = 0;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'word') unknown += 1;
    const value = piece.scope ?? calendarScope(pieces, at);
    if (!value) continue;
    values.set(value.dimension, (values.get(value.dimension) ?? new Set()).add(value.value));
  }
  const scope = new Map<string, string>();
  for (const [dimension, [value = '', ...others]] of values) {
    const certain = unknown === 0 || dimension === 'year';
    const strong = dimension === 'type' || dimension === 'partner' || dimension === 'country';
    if (others.length === 0 && (certain || (strong && unknown <= 2))) scope.set(dimension, value);
  }
  // "Bench-learning international webinars": the level describes the type.
  if (scope.has('type'))
    for (const dimension of ['level', 'mode', 'setting']) scope.delete(dimension);
  const openType = scope.has('type') ? null : openTypeIn(pieces, names);
  return { scope, role: roleOf(pieces), openType, event: eventIn(pieces) };
}

function roleOf(pieces: readonly Piece[]): StatementRole | null {
  // "Attendances against the target" sets both side by side.
  if (pieces.some(({ kind }) => kind === 'contrast')) return null;
  const planned = pieces.some(({ kind }) => kind === 'planned' || kind === 'future');
  const reported = pieces.some(({ kind }) => kind === 'reported');
  if (planned === reported) return null;
  return planned ? 'planned' : 'reported';
}

/** Unknown words and a noun for events, and nothing else that matters. */
function openTypeIn(pieces: readonly Piece[], { project }: KnownNames): string | null {
  const words = pieces.filter(({ kind }) => kind === 'word');
  const allowed = ['word', 'noun', 'sign', 'neutral', 'scope', 'of', 'article'];
  const others = pieces.filter(({ kind }) => !allowed.includes(kind));
  // "Eventos de abertura", but not "Summary of events".
  const of = pieces.findIndex(({ kind }) => kind === 'of');
  const nounAt = pieces.findIndex(({ kind }) => kind === 'noun');
  if (of >= 0 && of < nounAt) return null;
  const [noun, second] = pieces.filter(({ kind }) => kind === 'noun');
  if (!noun || second || others.length > 0 || words.length > 3) return null;
  // "Partner meetings", "Workshops": the noun itself names a kind.
  if (words.length === 0) {
    const bare = noun.noun?.counts === 'gatherings' && !noun.noun.one && !noun.scope;
    return bare && pieces.every(({ kind }) => kind === 'noun') ? noun.fold : null;
  }
  if (words.every(({ fold }) => project.has(fold))) return null;
  return isEvents(noun) ? words.map(({ fold }) => fold).join(' ') : null;
}

function eventIn(pieces: readonly Piece[]): string | null {
  if (
    pieces.length > 14 ||
    pieces.some(({ kind, scope }) => kind === 'count' || scope?.dimension === 'type')
  )
    return null;
  const one = pieces.some((piece, at) => {
    const next = pieces[at + 1]?.kind;
    return isEvents(piece) && piece.noun?.one && !piece.scope && next !== 'word' && next !== 'noun';
  });
  return one
    ? pieces
        .map(({ fold }) => fold)
        .join(' ')
        .slice(0, 80)
    : null;
}

function isEvents({ noun }: Piece): boolean {
  return noun?.counts === 'events' || noun?.counts === 'gatherings';
}
