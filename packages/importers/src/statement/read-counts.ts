import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsPeople, newCount } from './count.js';
import { readElidedNouns } from './elided-noun.js';
import { linkPeople } from './link-people.js';
import { readNounBefore } from './noun-before.js';
import { readNarrowing, readNounPhrase } from './noun-phrase.js';
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
  readProperNames(counts, sentence, context.language);
  readScopes(counts, sentence);
  readRespectively(counts, sentence);
  linkPeople(counts, sentence);
  readSingleEvents(counts, sentence, context.text);
  readRoles(counts, sentence, context);
  readVersions(counts, sentence);
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
  const before = pieces[count.from - 1];
  const changed = pieces.some(
    ({ kind }, at) => kind === 'changed' && segments[at] === segments[count.at],
  );
  if (changed && before && by.has(before.fold)) count.derived = true;
  const than = pieces.slice(count.at).some(({ kind }) => kind === 'than');
  if (than && more.some(({ kind }) => kind === 'more')) count.derived = true;
  if (behind[0]?.kind === 'difference' || behind[0]?.kind === 'average') count.derived = true;
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
