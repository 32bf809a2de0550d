import { isSameWord } from '@partnership-impact/core';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { readActivities, settleActivities } from './activities.js';
import { readAttended } from './attended.js';
import { type Count, countsEvents, countsPeople, newCount } from './count.js';
import { tellDerived } from './derived/tell-derived.js';
import { readElidedNouns } from './elided-noun.js';
import { readEventsAround } from './events-around.js';
import type { KnownNames } from './known-names.js';
import { linkPeople } from './link-people.js';
import { readNamedSubject } from './named-subject.js';
import { readNarrowing } from './narrowing.js';
import { readNounBefore } from './noun-before.js';
import { readNounPhrase } from './noun-phrase.js';
import {
  readAnswers,
  readGuests,
  readMade,
  readPartsOf,
  readSubjects,
} from './parts-of-clauses.js';
import { readPeriods } from './period-of-counts.js';
import { wordsOf } from './piece.js';
import { readProperNames } from './proper-names.js';
import { readRespectively } from './respectively.js';
import { type RoleContext, readRoles } from './role-of-counts.js';
import { readScopes } from './scope-of-counts.js';
import type { Sentence } from './sentence.js';
import { readSingleEvents } from './single-event.js';
import { readSingledOut } from './singled-out.js';
import { readThese } from './these.js';

/** What a sentence is read with. */
export interface CountContext extends RoleContext {
  readonly text: string;
  readonly names: KnownNames;
  /** Numbers of the sentence or list lead before, whose noun a number without one may take over. */
  readonly earlier: readonly Count[];
}

/** Reads the numbers of a sentence: what they count, of what part, planned or reported. */
export function readCounts(sentence: Sentence, context: CountContext): readonly Count[] {
  const counts: Count[] = [];
  const hasMean = sentence.pieces.some(({ kind }) => kind === 'average');
  for (const [at, piece] of sentence.pieces.entries()) {
    const isMean = hasMean && piece.number?.use === 'decimal';
    if (piece.kind === 'count') counts.push(newCount(at, piece));
    else if (isMean) counts.push({ ...newCount(at, piece), derived: 'mean' });
  }
  if (counts.length === 0) return counts;
  for (const count of counts) readNounPhrase(count, sentence, context.language);
  for (const [index, count] of counts.entries()) readNounBefore(count, sentence, counts[index - 1]);
  const activities = readActivities(counts);
  readElidedNouns(counts, sentence, context.earlier);
  for (const count of counts) readNarrowing(count, sentence, context.language);
  readKinds(counts);
  readProperNames(counts, sentence, context);
  readScopes(counts, sentence);
  readPeriods(counts, sentence);
  readRespectively(counts, sentence);
  linkPeople(counts, sentence, context.language);
  settleActivities(activities, counts, sentence);
  readAttended(counts, sentence, context.language);
  readEventsAround(counts, sentence, context.language);
  readSingleEvents(counts, sentence, context.text);
  readNamedSubject(counts, sentence, context.names, context.language);
  readRoles(counts, sentence, context);
  readVersions(counts, sentence);
  readAnswers(counts, sentence);
  readThese(counts, sentence, context);
  readSubjects(counts, sentence);
  readPartsOf(counts, sentence);
  readSingledOut(counts, sentence, context.language);
  readGuests(counts, sentence, context.language);
  readMade(counts, sentence, context.language);
  readAudience(counts, sentence, context.language);
  tellDerived(counts, sentence, context.language);
  return counts;
}

/** "24 workshops and three conferences": either noun names a kind. */
function readKinds(counts: readonly Count[]): void {
  const kinds = counts.filter(({ gathering }) => gathering !== null);
  const last = ({ gathering }: Count) => gathering?.split(' ').at(-1) ?? '';
  for (const count of kinds) {
    count.oneOfKinds = kinds.some((other) => !isSameWord(last(count), last(other)));
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
  const words = wordsOf(pieces);
  if (!words.some((_, at) => audience.longestAt(words, at))) return;
  if (counts.some(countsEvents)) return;
  for (const count of counts) if (countsPeople(count) && !count.events) count.void = true;
}
