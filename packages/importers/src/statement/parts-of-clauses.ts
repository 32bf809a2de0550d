import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents, countsPeople } from './count.js';
import type { Sentence } from './sentence.js';

/** Bodies and countries that do something may be some of them. */
const doers = new Set(['countries', 'organisations', 'partners', 'targetGroup']);
const opening = new Set(['article', 'neutral', 'total', 'contrast', 'and']);

/** "Three countries saw a rise": of the countries, those that did. */
export function readSubjects(counts: readonly Count[], { pieces, segments }: Sentence): void {
  for (const count of counts) {
    if (!doers.has(count.noun?.counts ?? '') || count.found !== 'behind') continue;
    const before = pieces.slice(segments.indexOf(segments[count.from] ?? 0), count.from);
    const [verb, object] = pieces.slice(count.to);
    const acts =
      verb?.kind === 'word' ||
      (verb?.kind === 'reported' && (object?.kind === 'article' || object?.kind === 'word'));
    const opens = before.every(({ kind }) => opening.has(kind) || kind === 'sign');
    if (acts && opens) count.narrowed ??= verb.fold;
  }
}

/** "82 people, 24 of whom came from abroad": some of them, whatever the verb tells. */
export function readPartsOf(counts: readonly Count[], { pieces, segments }: Sentence): void {
  for (const count of counts) {
    if (count.found === 'behind' || count.narrowed !== null || count.partitive) continue;
    const part = [pieces[count.from - 1], pieces[count.at + 1]].find(
      (piece) => piece?.kind === 'part',
    );
    const named = pieces.some(({ scope, number }, at) => {
      const behind = at >= count.to && segments[at] === segments[count.at];
      return behind && (scope !== undefined || number?.date !== undefined);
    });
    if (part && !named) count.narrowed = part.fold;
  }
}

/** "5 multiplier events were foreseen; 6 events were held": what came of that plan. */
export function readAnswers(counts: readonly Count[], { pieces, segments }: Sentence): void {
  for (const [index, count] of counts.entries()) {
    const bare = count.scope.size === 0 && count.unknown.length === 0 && count.gathering === null;
    if (count.role !== 'reported' || !countsEvents(count) || count.total || count.head || !bare)
      continue;
    const plan = counts
      .slice(0, index)
      .find((one) => one.role === 'planned' && countsEvents(one) && isTyped(one));
    if (!plan || segments[plan.at] === segments[count.at]) continue;
    if (pieces.slice(plan.to, count.from).some(({ kind }) => kind === 'total')) continue;
    count.head = plan;
  }
}

function isTyped({ scope, unknown, gathering }: Count): boolean {
  return scope.has('type') || unknown.length > 0 || gathering !== null;
}

/** "Presented at 26 conferences", "partners attended 9 fairs": events that others held. */
export function readGuests(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { guest, attended }: CompiledLexicon,
): void {
  if (counts.some(countsPeople)) return;
  for (const [index, count] of counts.entries()) {
    if (!countsEvents(count)) continue;
    const before = pieces[count.from - 1];
    const previous = counts[index - 1];
    const shown =
      before?.kind === 'preposition' &&
      pieces.some(({ fold }, at) => guest.has(fold) && segments[at] === segments[count.at]);
    const verb = before?.kind === 'preposition' ? count.from - 2 : count.from - 1;
    const visited =
      attended.has(pieces[verb]?.fold ?? '') &&
      !undone.has(pieces[verb - 1]?.kind ?? '') &&
      !pieces.slice(0, verb).some(countsPeople);
    const goesOn = previous?.narrowed === guests && before?.kind === 'and';
    if (shown || visited || goesOn) count.narrowed ??= guests;
  }
}

/** "We developed 4 workshops", "15 courses were designed": what the project wrote, and no events. */
export function readMade(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { made }: CompiledLexicon,
): void {
  for (const [index, count] of counts.entries()) {
    if (!countsEvents(count) || count.found !== 'behind') continue;
    const end = counts[index + 1]?.from ?? pieces.length;
    const verb = pieces.findIndex(
      ({ fold }, at) =>
        made.has(fold) &&
        segments[at] === segments[count.at] &&
        (at === count.from - 1 || (at >= count.to && at < end && pieces[at - 1]?.kind === 'stop')),
    );
    // "developed and held"
    if (verb >= 0 && pieces[verb + 1]?.kind !== 'and') count.void = true;
  }
}

const guests = 'as guests';
/** "This report will present 34 events" */
const undone = new Set(['future', 'neutral', 'to']);
