import type { ScopeValue } from '../lexicon/compiled-lexicon.js';
import { calendarScope } from './calendar-scope.js';
import { addScope, type Count, countsEvents, countsPeople } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Gives each number the values that the words around it name: behind it up to the next number or
 * boundary, before it in its segment, and at the start of the sentence for all numbers that follow.
 */
export function readScopes(counts: readonly Count[], sentence: Sentence): void {
  const { pieces } = sentence;
  const leading = new Map<string, Set<string>>();
  for (const [index, count] of counts.entries()) {
    const previous = counts[index - 1];
    const next = counts[index + 1];
    const taken = previous ? (trailingEnd.get(previous) ?? previous.to) : 0;
    const before = leadingScopes(count, sentence, taken);
    // "Italy (5), Spain (4)": a label holds for its own number only.
    const labelled = pieces[count.from - 1]?.fold === '(';
    if (!labelled) for (const [dimension, values] of before) leading.set(dimension, values);
    // "402 of the 712 participants were in Italy": the verb speaks of the 402.
    const part = previous?.head === count && count.found === 'behind' ? previous : null;
    readTrailing(count, next, sentence, part);
    for (const [dimension, values] of leading) {
      if (!count.scope.has(dimension)) count.scope.set(dimension, new Set(values));
    }
  }
  shareTrailing(counts, pieces);
}

/** The value that a piece names; the ends of a stretch of time name none. */
export function scopeNamed({ pieces, ranges }: Sentence, at: number): ScopeValue | undefined {
  if (ranges.some(({ from, to }) => from <= at && at < to)) return undefined;
  return pieces[at]?.scope ?? calendarScope(pieces, at);
}

/** Where the words behind a number that belong to it end. */
const trailingEnd = new WeakMap<Count, number>();

function readTrailing(
  count: Count,
  next: Count | undefined,
  sentence: Sentence,
  part: Count | null,
): void {
  const { pieces } = sentence;
  const end = next ? next.from : pieces.length;
  const own = new Map<string, Set<string>>();
  const ofPart = new Map<string, Set<string>>();
  // "Half of the 34 events were held online": the verb speaks of a part that has no number.
  const isOf = pieces
    .slice(count.from, count.at)
    .some(({ kind }, index) => kind === 'of' && isNamed(pieces[count.from + index - 1]));
  let named = own;
  let at = count.to;
  let last = at;
  for (; at < end; at++) {
    const piece = pieces[at];
    // "Von den 712 Teilnehmenden kamen 40 % aus Portugal"
    if (!piece || piece.kind === 'contrast' || piece.number?.use === 'percent') break;
    if ((part || isOf) && (piece.kind === 'stop' || piece.kind === 'reported')) named = ofPart;
    if (piece.kind === 'sign' && /^[;:()[\]]$/.test(piece.fold)) {
      // "(30 planned, in Italy)" ends with its bracket; ")" right behind the noun does not.
      break;
    }
    if (piece.kind === 'and' || (piece.kind === 'sign' && piece.fold === ',')) {
      if (!goesOn(at, named)) break;
      continue;
    }
    const value = scopeNamed(sentence, at);
    if (!value) continue;
    named.set(value.dimension, (named.get(value.dimension) ?? new Set()).add(value.value));
    last = at + 1;
  }
  trailingEnd.set(count, last);
  give(count, own);
  if (part) give(part, ofPart);
  else if (ofPart.size > 0) count.narrowed ??= 'of';

  /** After "and" or a comma the list goes on only with a further value of the same dimension. */
  function goesOn(from: number, own: ReadonlyMap<string, Set<string>>): boolean {
    for (let ahead = from + 1; ahead < end && ahead < from + 8; ahead++) {
      const piece = pieces[ahead];
      if (piece?.scope) {
        const leadsOn = next !== undefined && ahead + 1 >= next.from && next.found !== 'nowhere';
        return own.has(piece.scope.dimension) && !leadsOn;
      }
      if (!['article', 'preposition', 'of', 'and', 'neutral', 'link'].includes(piece?.kind ?? ''))
        return false;
    }
    return false;
  }
}

function isNamed(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'sign';
}

function give(count: Count, named: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [dimension, values] of named) {
    if (count.scope.has(dimension) && count.found !== 'elsewhere') continue;
    for (const value of values) addScope(count, { dimension, value });
  }
}

function leadingScopes(
  count: Count,
  sentence: Sentence,
  from: number,
): ReadonlyMap<string, Set<string>> {
  const { pieces, segments } = sentence;
  const found = new Map<string, Set<string>>();
  const segment = segments[Math.max(0, count.from - 1)];
  for (let at = from; at < count.from; at++) {
    const scope = scopeNamed(sentence, at);
    if (!scope) continue;
    const near = segments[at] === segment || segments[at] === segments[count.at];
    if (!near && !isFrame(pieces, segments, at, from)) continue;
    const values = found.get(scope.dimension) ?? new Set();
    values.add(scope.value);
    found.set(scope.dimension, values);
  }
  return found;
}

/** A segment of nothing but names and small words: "In the schools of Portugal, …". */
function isFrame(
  pieces: readonly Piece[],
  segments: readonly number[],
  at: number,
  from: number,
): boolean {
  // "In 2022 alone, …": beside a date a word more changes nothing.
  let strange = pieces[at]?.number?.date === undefined ? 0 : 1;
  for (
    let index = from;
    index < pieces.length && (segments[index] ?? 0) <= (segments[at] ?? 0);
    index++
  ) {
    if (segments[index] !== segments[at]) continue;
    const kind = pieces[index]?.kind ?? '';
    if (kind === 'word' && strange-- > 0) continue;
    if (
      ![
        'preposition',
        'article',
        'scope',
        'noun',
        'neutral',
        'figure',
        'and',
        'sign',
        'of',
        'contrast',
      ].includes(kind)
    )
      return false;
  }
  return true;
}

/** "10 events and 301 participants in Portugal": what stands behind both holds for both. */
function shareTrailing(counts: readonly Count[], pieces: readonly Piece[]): void {
  for (const [index, count] of counts.entries()) {
    const before = counts[index - 1];
    if (before?.found !== 'behind' || count.found !== 'behind' || count.total) continue;
    const between = pieces.slice(before.to, count.from);
    if (between.length !== 1 || between[0]?.kind !== 'and') continue;
    const pair =
      (countsEvents(before) && countsPeople(count)) ||
      (countsPeople(before) && countsEvents(count));
    if (!pair || isTied(before, counts[index - 2], pieces)) continue;
    const one = before.scope.size === 0 ? before : count.scope.size === 0 ? count : null;
    const other = one === before ? count : before;
    if (one)
      one.scope = new Map(
        [...other.scope].map(([dimension, values]) => [dimension, new Set(values)]),
      );
  }
}

/** "3 workshops with 92 participants and 2 webinars", "the 3 workshops 92 participants and …" */
function isTied(people: Count, events: Count | undefined, pieces: readonly Piece[]): boolean {
  if (!events || !countsPeople(people) || !countsEvents(events)) return false;
  const between = pieces.slice(events.to, people.from);
  return (
    between.some(({ kind }) => kind === 'link') ||
    !between.some(({ kind }) => kind === 'and' || kind === 'sign')
  );
}
