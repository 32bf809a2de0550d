import { addScope, type Count, countsEvents, countsPeople } from './count.js';
import { isInBrackets, isPlace } from './in-brackets.js';
import { inNumberList, lacksNoun } from './lacks-noun.js';
import type { Piece } from './piece.js';
import { leadsIntoClause } from './relative-clause.js';
import type { Sentence } from './sentence.js';

/**
 * Gives numbers without a noun that of another number: "34 events, 30 at national level and 2
 * international", "301 in the igniting events", "5 national and 3 international events", "6 of the
 * 10 events". A number that is followed by an unknown word counts something unknown and gets none.
 *
 * @param earlier counts of the sentence or list lead before, for a sentence that goes on from it
 */
export function readElidedNouns(
  counts: readonly Count[],
  { pieces }: Sentence,
  earlier: readonly Count[],
): void {
  const groups: Count[][] = [];
  for (const [index, count] of counts.entries()) {
    if (count.found !== 'nowhere') continue;
    const next = counts[index + 1];
    const event = eventOfBracket(count, counts[index - 1], pieces);
    if (event && counts.some(countsPeople)) {
      takeFrom(count, counts.find(countsPeople) ?? count);
      count.head = null;
      count.event = event.fold;
    } else if (isPair(index, counts, pieces)) {
      // "in 2023 two with 121"
      takeEvents(count, counts.slice(0, index), earlier);
      const like = counts.slice(0, index).findLast(countsPeople);
      if (next?.found === 'nowhere' && like) takeFrom(next, like);
    } else if (isPartOf(count, next, pieces)) {
      takeFrom(count, next);
      count.partitive = true;
    } else if (isParallel(count, next, pieces)) takeFrom(count, next);
    else if (!lacksNoun(count, counts[index - 1], pieces)) continue;
    else if (leadsToPeople(count, next, pieces) || leadsToBracket(index, counts, pieces))
      takeEvents(count, counts.slice(0, index), earlier);
    else if (groups.at(-1)?.at(-1) === counts[index - 1] && counts[index - 1])
      groups.at(-1)?.push(count);
    else groups.push([count]);
  }
  for (const group of groups) resolveGroup(group, counts, earlier, pieces);
}

/** "2 workshops (20 people) and a demo day (95)": the people of that one event. */
function eventOfBracket(
  { from, to }: Count,
  previous: Count | undefined,
  pieces: readonly Piece[],
): Piece | null {
  if (pieces[from - 1]?.fold !== '(' || pieces[to]?.fold !== ')') return null;
  // "one webinar (88)": its number counts it.
  if (previous && previous.to >= from - 1) return null;
  const event = pieces[from - 2];
  const isEvent = event?.noun?.counts === 'events' || event?.noun?.counts === 'gatherings';
  return isEvent && event?.noun?.one ? event : null;
}

/** "six events with 186 people, in 2023 two with 121": events and their people once more. */
function isPair(index: number, counts: readonly Count[], pieces: readonly Piece[]): boolean {
  const [count, next] = [counts[index], counts[index + 1]];
  if (!count || !next || next.from !== count.to + 1) return false;
  if (pieces[count.to]?.kind !== 'link') return false;
  const before = counts.slice(0, index);
  const isPeople = next.found === 'nowhere' ? before.some(countsPeople) : countsPeople(next);
  return isPeople && before.some(countsEvents);
}

/** "6 of the 10 planned events" */
function isPartOf(count: Count, next: Count | undefined, pieces: readonly Piece[]): next is Count {
  if (!next?.noun) return false;
  const between = pieces.slice(count.to, next.at);
  return (
    ['of', 'link', 'preposition'].includes(between[0]?.kind ?? '') &&
    between
      .slice(1)
      .every(({ kind }) => ['of', 'article', 'total', 'planned', 'neutral'].includes(kind))
  );
}

/** "137 data and 299 software workshops": both have words of their own before the noun. */
function isParallel(
  count: Count,
  next: Count | undefined,
  pieces: readonly Piece[],
): next is Count {
  if (next?.found !== 'behind' || next.unknown.length === 0) return false;
  const between = pieces.slice(count.to, next.from);
  const last = between.at(-1);
  const words = between.slice(0, -1);
  if (last?.kind !== 'and' && last?.fold !== ',') return false;
  if (words.length === 0 || words.length > 3) return false;
  if (!words.every(({ kind }) => kind === 'word' || kind === 'more')) return false;
  count.unknown.push(...words.filter(({ kind }) => kind === 'word').map(({ fold }) => fold));
  return true;
}

/** "5 in schools with 15 participants": what has participants is an event. */
function leadsToPeople(count: Count, next: Count | undefined, pieces: readonly Piece[]): boolean {
  if (!next || !countsPeople(next)) return false;
  const between = pieces.slice(count.to, next.from);
  // "and held 14, in which 287 people took part"
  return (
    (between.at(-1)?.kind === 'link' || leadsIntoClause(between)) &&
    !between.some(({ kind, fold }) => kind === 'sign' && /^[;:]$/.test(fold))
  );
}

/** "4 events in Graz (177 participants) and 2 in Bern (34)": the bracket holds the people of these. */
function leadsToBracket(
  index: number,
  counts: readonly Count[],
  pieces: readonly Piece[],
): boolean {
  const [count, next] = [counts[index], counts[index + 1]];
  if (!count || !next || !isInBrackets(next, pieces)) return false;
  const between = pieces.slice(count.to, next.from - 1);
  if (between.length > 6 || !between.every((piece) => isPlace(piece) || isVerb(piece)))
    return false;
  const before = counts.slice(0, index);
  if (next.noun !== null) return countsPeople(next) && before.some(countsEvents);
  return before.some(countsPeople) && before.some(countsEvents);
}

function isVerb({ kind }: Piece): boolean {
  return kind === 'reported' || kind === 'stop';
}

function takeEvents(count: Count, before: readonly Count[], earlier: readonly Count[]): void {
  const events =
    before.findLast((one) => countsEvents(one) && one.found !== 'elsewhere') ??
    earlier.findLast(countsEvents);
  if (events) takeFrom(count, events);
}

function takeFrom(count: Count, head: Count): void {
  count.noun = head.noun;
  count.gathering = head.gathering;
  count.nounText = head.nounText;
  count.found = 'elsewhere';
  count.head = head;
  count.distinct ||= head.distinct;
}

function resolveGroup(
  group: readonly Count[],
  counts: readonly Count[],
  earlier: readonly Count[],
  pieces: readonly Piece[],
): void {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return;
  const before = counts.filter((one) => one.at < first.at && one.noun && one.found !== 'elsewhere');
  const next = counts.find((one) => one.at > last.at);
  const subject = before.length === 0 ? subjectBefore(first, pieces) : null;
  const sum = group.reduce((total, { piece }) => total + (piece.number?.value ?? 0), 0);
  const most = Math.max(...group.map(({ piece }) => piece.number?.value ?? 0));
  const head =
    before.findLast(({ piece }) => piece.number?.value === sum) ??
    (next?.noun && isCoordinated(last, next, pieces) ? next : undefined) ??
    before.findLast(({ piece }) => (piece.number?.value ?? 0) >= most) ??
    before.at(-1) ??
    (subject
      ? undefined
      : (earlier.findLast(({ piece }) => piece.number?.value === sum) ?? earlier.at(-1)));
  const listed = group.filter((count) => inNumberList(count, pieces) && count.scope.size === 0);
  if (listed.length > 0 && head === next && head) {
    // "attended by 14 and 16 people": one number for each of several, and no telling which.
    for (const count of [...listed, head])
      count.narrowed = `${listed[0]?.piece.fold} … ${head.piece.fold}`;
  }
  if (head) for (const count of group) takeFrom(count, head);
  else if (subject) for (const count of group) takeNoun(count, subject);
}

/**
 * "Events held in Italy (5), Spain (4)", "the courses on site and online were 6 and 10", "attendance rose
 * from 190 to 231": a noun for several without a number of its own, which no preposition makes a place.
 */
function subjectBefore(count: Count, pieces: readonly Piece[]): Piece | null {
  const bracket = pieces[count.from - 1]?.fold === '(';
  const before = pieces.slice(0, count.from);
  const changes = before.some(({ kind }) => kind === 'changed');
  const at = before.findIndex(
    ({ noun }) => noun && (!noun.one || (changes && noun.counts === 'people')),
  );
  const placed = before.slice(0, at).some(({ kind }) => kind === 'preposition' || kind === 'link');
  return at >= 0 && (bracket || !placed) ? (pieces[at] ?? null) : null;
}

function takeNoun(count: Count, { noun, fold, scope }: Piece): void {
  count.noun = noun ?? null;
  count.nounText = fold;
  count.found = 'elsewhere';
  if (scope && !count.scope.has(scope.dimension)) addScope(count, scope);
}

/** "5 national and 3 international events" */
function isCoordinated(count: Count, next: Count, pieces: readonly Piece[]): boolean {
  if (next.found !== 'behind') return false;
  const between = pieces.slice(count.to, next.at);
  return (
    between.length <= 4 &&
    between.every(
      ({ kind, fold }) => kind === 'and' || kind === 'scope' || kind === 'neutral' || fold === ',',
    )
  );
}
