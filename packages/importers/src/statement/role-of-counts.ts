import type { StatementRole } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import type { Piece } from './piece.js';
import { saysPurpose } from './says-purpose.js';
import type { Sentence } from './sentence.js';

/** What a list, a heading or a label says of the figures under it. */
export interface RoleContext {
  readonly role: StatementRole | null;
  readonly language: CompiledLexicon;
}

interface Said {
  readonly kind: 'planned' | 'reported' | 'void' | 'registered';
  readonly far: number;
}

/**
 * Tells planned from reported figures by the nearest word in the number's own segment, then by the
 * number it belongs to, then by the sentence so far, then by the heading or list. A figure of which
 * nothing is said is reported.
 */
export function readRoles(
  counts: readonly Count[],
  sentence: Sentence,
  context: RoleContext,
): void {
  const label = labelRole(sentence, counts[0]);
  // What brackets say ends with them: "712 people (151 % of 470 planned); 34 events".
  const carried: { outside: StatementRole | null; inside: StatementRole | null } = {
    outside: null,
    inside: null,
  };
  for (const [index, count] of counts.entries()) {
    const side = isInBrackets(count, sentence) ? 'inside' : 'outside';
    if (side === 'outside') carried.inside = null;
    const before = carried[side] ?? carried.outside;
    const said = saidOf(count, counts, sentence, context.language);
    if (said?.kind === 'void') count.void = true;
    if (said?.kind === 'registered') count.registered = true;
    const given = count.roleBeside ? null : count.role;
    const own = given ?? (said ? (said.kind === 'planned' ? 'planned' : 'reported') : null);
    const beside = count.roleBeside ? besideRole(count, own, counts, sentence) : null;
    const answers = side === 'inside' && !own && followsChange(count, sentence);
    const joined = answers ? 'reported' : joinedRole(count, counts[index - 1], sentence);
    const head = count.events?.role ?? (count.head?.found !== 'nowhere' ? count.head?.role : null);
    count.role = beside ?? own ?? count.role ?? joined ?? head ?? label ?? before ?? context.role;
    if (own && !count.roleBeside) carried[side] = own;
  }
}

function isInBrackets({ at }: Count, { pieces }: Sentence): boolean {
  const folds = pieces.slice(0, at).map(({ fold }) => fold);
  return folds.lastIndexOf('(') > folds.lastIndexOf(')');
}

/** "Both targets were exceeded (310 participants)": what came of them. */
function followsChange({ at }: Count, { pieces }: Sentence): boolean {
  const open = pieces.slice(0, at).findLastIndex(({ fold }) => fold === '(');
  return pieces.slice(Math.max(0, open - 3), open).some(({ kind }) => kind === 'changed');
}

/** "The 10 planned events were held" reports them; "6 of the 10 planned events were held" does not. */
function besideRole(
  count: Count,
  own: StatementRole | null,
  counts: readonly Count[],
  { segments }: Sentence,
): StatementRole {
  const alone = counts.every((one) => one === count || segments[one.at] !== segments[count.at]);
  return own === 'reported' && alone && count.found === 'behind' ? 'reported' : 'planned';
}

/** "The target of 8 events and of 400 participants": what is said beside the first holds for both. */
function joinedRole(
  count: Count,
  before: Count | undefined,
  { pieces }: Sentence,
): StatementRole | null {
  if (!before?.roleBeside || count.found !== 'behind') return null;
  const between = pieces.slice(before.to, count.from);
  const isJoined = between[0]?.kind === 'and' && between.length <= 3;
  return isJoined && between.slice(1).every(({ kind }) => small.has(kind)) ? before.role : null;
}

const small = new Set(['of', 'article', 'preposition']);

function saidOf(
  count: Count,
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  language: CompiledLexicon,
): Said | null {
  const own = new Set([segments[count.at], segments[count.to - 1]]);
  // "28 meetings of the 32 planned were held": the plan is that of the 32.
  const isOwn = (one: Count, at: number) =>
    one !== count && one.found === 'elsewhere' && at === one.to && pieces[at]?.kind === 'planned';
  const taken = (at: number) =>
    counts.some((one) => (at >= one.from && at < one.to) || isOwn(one, at));
  let best: Said | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (!own.has(segments[at]) || taken(at) || isBase(count, at, pieces)) continue;
    const kind = kindOf(piece);
    if (!kind || opensClause(count, at, pieces)) continue;
    const events = count.events ?? count;
    if (kind === 'planned' && tellsPurpose(events, at, pieces, language)) continue;
    const far = distance(count, at, counts, pieces) - (piece.kind === 'future' ? 10 : 0);
    const better = !best || far < best.far || (kind === 'void' && far <= best.far + 2);
    if (better && !isUndone(kind, at, pieces, taken)) best = { kind, far };
  }
  return best;
}

/** "The 9 events are 72 % of the plan": the plan is what the share is of. */
function isBase(count: Count, at: number, pieces: readonly Piece[]): boolean {
  const between = pieces.slice(count.to, at);
  const share = between.findLastIndex(({ number }) => number?.use === 'percent');
  return share >= 0 && between.slice(share + 1).every(({ kind }) => small.has(kind));
}

function kindOf({ kind }: Piece): Said['kind'] | null {
  switch (kind) {
    case 'planned':
    case 'future':
      return 'planned';
    case 'reported':
      return 'reported';
    case 'void':
      return 'void';
    case 'registered':
      return 'registered';
    default:
      return null;
  }
}

/** "We planned 80 participants and held 5 workshops": the verb behind "and" speaks of its own number. */
function opensClause({ to }: Count, at: number, pieces: readonly Piece[]): boolean {
  return at > to && pieces[at - 1]?.kind === 'and' && pieces[at + 1]?.kind === 'count';
}

/** "5 workshops aimed at teachers": what they are for. */
function tellsPurpose(
  { to }: Count,
  at: number,
  pieces: readonly Piece[],
  language: CompiledLexicon,
): boolean {
  const between = pieces.slice(to, Math.max(to, at));
  const isBehind = at >= to && between.every(({ kind }) => beforePurpose.has(kind));
  return isBehind && saysPurpose(pieces, at, language);
}

const beforePurpose = new Set(['stop', 'part', 'neutral']);

/**
 * "planned to be held": the word behind a plan reports nothing, nor does "had" in "had registered" and
 * "had been planned". "Planned and held" says that they were held.
 */
function isUndone(
  kind: Said['kind'],
  at: number,
  pieces: readonly Piece[],
  taken: (at: number) => boolean,
): boolean {
  const [next, after, behind] = pieces.slice(at + 1);
  if (kind === 'planned') {
    return next?.kind === 'and' && after?.kind === 'reported' && behind?.kind !== 'count';
  }
  if (kind !== 'reported') return false;
  const verb = next?.kind === 'stop' ? after : next;
  if (verb?.kind === 'planned' || next?.kind === 'registered') return true;
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const before = pieces[back];
    if (before?.kind === 'planned' || before?.kind === 'future') return !taken(back);
    if (before?.kind !== 'stop' && before?.kind !== 'preposition' && before?.kind !== 'to')
      return false;
  }
  return false;
}

function distance(
  count: Count,
  at: number,
  counts: readonly Count[],
  pieces: readonly Piece[],
): number {
  const [low, high] = at < count.at ? [at, count.from] : [count.to, at];
  const between = pieces.slice(low, high);
  const others = counts.filter((one) => one !== count && one.at > low && one.at < high).length;
  const joints = between.filter(({ kind }) => kind === 'and').length;
  return Math.abs(high - low) + others * 2 + joints * 3;
}

/** "Expected impact: 10 events": the words before the first colon hold for the rest. */
function labelRole({ pieces }: Sentence, first: Count | undefined): StatementRole | null {
  if (!first) return null;
  const colon = pieces.findIndex(({ kind, fold }) => kind === 'sign' && fold === ':');
  if (colon < 0 || colon > first.at) return null;
  const label = pieces
    .slice(0, colon)
    .filter(({ kind }) => kind === 'planned' || kind === 'reported');
  const kinds = new Set(label.map(({ kind }) => kind));
  if (kinds.size !== 1) return null;
  return kinds.has('planned') ? 'planned' : 'reported';
}
