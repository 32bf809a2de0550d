import { isSameWord } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents, countsPeople, newCount } from './count.js';
import { readElidedNouns } from './elided-noun.js';
import { readEventsAround } from './events-around.js';
import { linkPeople } from './link-people.js';
import { readNounBefore } from './noun-before.js';
import { readNarrowing, readNounPhrase } from './noun-phrase.js';
import { readPeriods } from './period-of-counts.js';
import type { Piece } from './piece.js';
import { readProperNames } from './proper-names.js';
import { readRespectively } from './respectively.js';
import { type RoleContext, readRoles } from './role-of-counts.js';
import { readScopes } from './scope-of-counts.js';
import type { Sentence } from './sentence.js';
import { readSingleEvents } from './single-event.js';

/** What a sentence is read with. */
export interface CountContext extends RoleContext {
  readonly text: string;
  readonly language: CompiledLexicon;
  /** Numbers of the sentence or list lead before, whose noun a number without one may take over. */
  readonly earlier: readonly Count[];
}

/** Reads the numbers of a sentence: what they count, of what part, planned or reported. */
export function readCounts(sentence: Sentence, context: CountContext): readonly Count[] {
  const counts: Count[] = [];
  for (const [at, piece] of sentence.pieces.entries()) {
    if (piece.kind === 'count') counts.push(newCount(at, piece));
  }
  if (counts.length === 0) return counts;
  for (const count of counts) readNounPhrase(count, sentence, context.language);
  for (const [index, count] of counts.entries()) readNounBefore(count, sentence, counts[index - 1]);
  readElidedNouns(counts, sentence, context.earlier);
  for (const count of counts) readNarrowing(count, sentence, context.language);
  readKinds(counts);
  readProperNames(counts, sentence, context.language);
  readScopes(counts, sentence);
  readPeriods(counts, sentence);
  readRespectively(counts, sentence);
  linkPeople(counts, sentence);
  readEventsAround(counts, sentence, context.language);
  readSingleEvents(counts, sentence, context.text);
  readRoles(counts, sentence, context);
  readVersions(counts, sentence);
  readThese(counts, sentence, context.language);
  readAudience(counts, sentence, context.language);
  for (const [index, count] of counts.entries())
    readEach(count, sentence, { previous: counts[index - 1], by: context.language.by });
  return counts;
}

/** Tells figures that are no counts of their own: "15 participants each", "15 per event", "an average of 15" */
function readEach(
  count: Count,
  { pieces, segments }: Sentence,
  { previous, by }: { readonly previous: Count | undefined; readonly by: ReadonlySet<string> },
): void {
  // "34 (thirty-four) events"
  if (
    previous &&
    previous.to > count.at &&
    previous.piece.number?.value === count.piece.number?.value
  ) {
    count.derived = true;
  }
  const behind = pieces.slice(count.to, count.to + 2);
  if (behind.some(({ kind }) => kind === 'each')) count.each = true;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'each' || segments[at] !== segments[count.to - 1]) continue;
    const noun = pieces.slice(at + 1, at + 3).some(({ kind }) => kind === 'noun');
    // "each partner held 2 events", "20 people attended every workshop"
    if (at < count.at ? noun || at >= count.from - 2 : countsPeople(count)) count.each = true;
  }
  const more = pieces.slice(count.at + 1, Math.max(count.to, count.at + 2));
  if (isRatio(count, pieces)) count.derived = true;
  const before = pieces[count.from - 1];
  const changed = pieces.some(
    ({ kind }, at) => kind === 'changed' && segments[at] === segments[count.at],
  );
  if (changed && before && by.has(before.fold)) count.derived = true;
  const than = pieces.slice(count.at).some(({ kind }) => kind === 'than');
  if (than && more.some(({ kind }) => kind === 'more')) count.derived = true;
  if (behind[0]?.kind === 'difference' || behind[0]?.kind === 'average') count.derived = true;
}

/** "24 workshops and three conferences": either noun names a kind. */
function readKinds(counts: readonly Count[]): void {
  const kinds = counts.filter(({ gathering }) => gathering !== null);
  const last = ({ gathering }: Count) => gathering?.split(' ').at(-1) ?? '';
  for (const count of kinds) {
    count.oneOfKinds = kinds.some((other) => !isSameWord(last(count), last(other)));
  }
}

/** "In these five events" */
function readThese(
  counts: readonly Count[],
  { pieces }: Sentence,
  { these }: CompiledLexicon,
): void {
  for (const count of counts) {
    if (!countsEvents(count)) continue;
    const before = pieces.slice(Math.max(0, count.from - 1), count.at);
    count.these = before.some(({ kind, fold }) => kind !== 'sign' && these.has(fold));
  }
}

/** "The revised plan foresaw 426 events": one plan of several. */
function readVersions(counts: readonly Count[], { pieces }: Sentence): void {
  const version = pieces.find(({ kind }) => kind === 'version');
  if (!version) return;
  for (const count of counts) {
    if (count.role === 'planned' && count.at > pieces.indexOf(version))
      count.narrowed ??= version.fold;
  }
}

/** "The newsletter reached 3,400 people": people, and none of them at an event. */
function readAudience(
  counts: readonly Count[],
  { pieces }: Sentence,
  { audience }: CompiledLexicon,
): void {
  const words = pieces.flatMap(({ fold }) => fold.split(' ')).map((fold) => ({ fold }));
  if (!words.some((_, at) => audience.longestAt(words, at))) return;
  if (counts.some(countsEvents)) return;
  for (const count of counts) if (countsPeople(count) && !count.events) count.void = true;
}

/** "9 out of 10 participants", "4 in 5 people": a share, where no article says which ten. */
function isRatio(count: Count, pieces: readonly Piece[]): boolean {
  if (!countsPeople(count)) return false;
  const value = count.piece.number?.value ?? 0;
  const [joint, next] = pieces.slice(count.at + 1, count.at + 3);
  if (next?.kind === 'count' && isJoint(joint))
    return isRound(next) && value <= (next.number?.value ?? 0);
  const [first, before] = [pieces[count.at - 2], pieces[count.at - 1]];
  if (first?.kind !== 'count' || !isJoint(before)) return false;
  return isRound(count.piece) && (first.number?.value ?? 0) <= value;
}

function isJoint(piece: Piece | undefined): boolean {
  return piece?.kind === 'of' || piece?.kind === 'preposition' || piece?.kind === 'link';
}

function isRound({ number }: Piece): boolean {
  return [2, 3, 4, 5, 10, 20, 100].includes(number?.value ?? 0);
}
