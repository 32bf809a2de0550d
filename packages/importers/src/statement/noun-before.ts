import { addScope, type Count } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

const joint = /^[:=(–—-]$/;

/**
 * Finds the noun before a number: "Participants: 712", "participants (n = 712)", "the number of
 * participants was 712". A noun behind the number is preferred unless that is itself a label, as in
 * "Events: 34 Participants: 712".
 */
export function readNounBefore(
  count: Count,
  { pieces, segments }: Sentence,
  previous: Count | undefined,
): void {
  if (count.found === 'behind' && !isLabel(pieces, count.to - 1)) return;
  const floor = previous ? previous.to : 0;
  let at = count.from - 1;
  const sign = pieces[at];
  let joined = false;
  // "(n = 712)", ": 712", "– 712"
  while (at >= floor && isJoint(pieces[at])) {
    joined = true;
    at -= 1;
  }
  while (at >= floor && isPassedOver(pieces[at])) at -= 1;
  const noun = pieces[at];
  if (!noun || at < floor) return;
  // "a hackathon (40)": people of one event, rather than 40 of them
  if (noun.noun?.one && pieces[at - 1]?.kind === 'article' && sign?.fold === '(') return;
  if (noun.kind === 'noun' && joined && sign) {
    if (!followsBare(count, pieces) || !isLabelSegment(at)) return;
    const measured = measureBefore(at);
    take(measured?.at ?? headOf(at));
    if (measured) {
      if (noun.scope) addScope(count, noun.scope);
      count.unknown = measured.words;
    }
    return;
  }
  const numbered = numberedNoun(pieces, floor, count.from);
  if (numbered !== null && followsBare(count, pieces)) take(numbered);

  /** "Attendees at open events (n = 454)": the first of the nouns that small words join. */
  function headOf(nounAt: number): number {
    let head = nounAt;
    let joined = false;
    for (let index = nounAt - 1; index >= floor && segments[index] === segments[nounAt]; index--) {
      const kind = pieces[index]?.kind;
      if (kind === 'preposition' || kind === 'of' || kind === 'link') joined = true;
      if (kind === 'noun' && joined) {
        head = index;
        joined = false;
      }
    }
    return head;
  }

  /** "Attendances, opening event: 301": what is counted, and at what kind of event. */
  function measureBefore(nounAt: number): { at: number; words: string[] } | null {
    const words: string[] = [];
    let index = nounAt - 1;
    for (; pieces[index]?.kind === 'word'; index--) words.unshift(pieces[index]?.fold ?? '');
    const first = pieces[index - 1];
    const opens = index - 1 === 0 || pieces[index - 2]?.kind === 'sign';
    const isMeasure = first?.noun?.counts === 'people' || first?.noun?.counts === 'events';
    return pieces[index]?.fold === ',' && isMeasure && opens ? { at: index - 1, words } : null;
  }

  /** "These events took 712 people: 301 in …": a segment with a verb or a number is no label. */
  function isLabelSegment(nounAt: number): boolean {
    for (let index = nounAt - 1; index >= 0 && segments[index] === segments[nounAt]; index--) {
      const kind = pieces[index]?.kind;
      if (kind === 'count' || kind === 'stop' || kind === 'contrast') return false;
    }
    return true;
  }

  function take(nounAt: number): void {
    const found = pieces[nounAt];
    if (!found?.noun) return;
    count.noun = found.noun;
    count.found = 'before';
    count.nounText = found.fold;
    count.gathering = found.noun.counts === 'gatherings' && !found.scope ? found.fold : null;
    count.from = Math.min(count.from, nounAt);
    count.to = count.at + 1;
    count.unknown = [];
    if (found.scope) count.scope.set(found.scope.dimension, new Set([found.scope.value]));
    for (const { kind } of pieces.slice(Math.max(floor, nounAt - 3), nounAt)) {
      if (kind === 'distinct') count.distinct = true;
      if (kind === 'average') count.derived = 'mean';
      if (kind === 'noCount') count.derived = 'other';
      if (kind === 'planned') count.role ??= 'planned';
      if (kind === 'registered') count.registered = true;
    }
  }
}

function isLabel(pieces: readonly Piece[], nounAt: number): boolean {
  return /^[:=]$/.test(pieces[nounAt + 1]?.fold ?? '') && pieces[nounAt + 2]?.kind === 'count';
}

function isJoint(piece: Piece | undefined): boolean {
  return (piece?.kind === 'sign' && joint.test(piece.fold)) || piece?.fold === 'n';
}

function isPassedOver(piece: Piece | undefined): boolean {
  const kind = piece?.kind;
  return (
    kind === 'planned' ||
    kind === 'reported' ||
    kind === 'total' ||
    kind === 'neutral' ||
    kind === 'registered' ||
    (kind === 'sign' && /^[)"”»*]$/.test(piece?.fold ?? ''))
  );
}

/** Nothing behind the number that it could count instead. */
function followsBare(count: Count, pieces: readonly Piece[]): boolean {
  if (count.found === 'behind') return isLabel(pieces, count.to - 1);
  const next = pieces[count.at + 1];
  return next?.kind !== 'word' && next?.kind !== 'of';
}

/** "number of participants … 712": the noun behind the words for a number, in the same sentence. */
function numberedNoun(pieces: readonly Piece[], floor: number, end: number): number | null {
  for (let at = end - 1; at >= floor && at > end - 14; at--) {
    if (pieces[at]?.kind === 'sign' && /^[,;]$/.test(pieces[at]?.fold ?? '')) return null;
    if (pieces[at]?.kind !== 'numberOf') continue;
    for (let noun = at + 1; noun < end; noun++) if (pieces[noun]?.kind === 'noun') return noun;
    return null;
  }
  return null;
}
