import type { CompiledLexicon, Noun } from '../../lexicon/compiled-lexicon.js';
import { type Count, countsPeople } from '../count.js';
import type { Piece } from '../piece.js';
import type { Sentence } from '../sentence.js';
import { areEnds } from './are-ends.js';

/**
 * Tells figures that are no counts of their own: "15 participants each", "on average 15", "4 more
 * than planned", "9 out of 10 people".
 */
export function tellDerived(
  counts: readonly Count[],
  sentence: Sentence,
  language: CompiledLexicon,
): void {
  const { pieces } = sentence;
  const { by } = language;
  for (const [index, count] of counts.entries()) {
    const previous = counts[index - 1];
    // "34 (thirty-four) events"
    const isRepeated =
      previous &&
      previous.to > count.at &&
      previous.piece.number?.value === count.piece.number?.value;
    // "un 25 %"
    const isArticle = count.piece.number?.weak && pieces[count.at + 1]?.number;
    if (isRepeated || isArticle || isRatio(count, pieces)) count.derived = 'other';
    count.each ||= isForEach(count, sentence);
    if (isMean(count, counts, sentence)) count.derived ??= 'mean';
    takeMean(count, counts, pieces);
    if (!count.piece.number?.weak && isDifference(count, sentence, by))
      count.derived ??= 'difference';
    readMoreThan(count, counts[index + 1], pieces);
    const clause = pieces.slice(previous?.to ?? 0, count.at);
    readEnds([count, counts[index + 1]], clause, sentence, language);
  }
}

/** "On average 28 people came: 23 to the meetings and 36 online": what is listed are averages too. */
function takeMean(count: Count, counts: readonly Count[], pieces: readonly Piece[]): void {
  if (count.found === 'behind') return;
  const mean = counts.find(
    (one) => one.at < count.at && one.derived === 'mean' && one.head === null,
  );
  const isListed = pieces.slice(mean?.to ?? count.at, count.at).some(({ fold }) => fold === ':');
  if (!mean || !isListed) return;
  count.derived = 'mean';
  count.noun = mean.noun;
  count.found = 'elsewhere';
  count.events = null;
}

function isForEach(count: Count, { pieces, segments }: Sentence): boolean {
  if (pieces.slice(count.to, count.to + 2).some(({ kind }) => kind === 'each')) return true;
  // "In each country, 2 workshops were held"
  const opening = pieces.slice(0, segments.indexOf(1));
  const frame = opening.slice(0, 2).some(({ kind }) => kind === 'each');
  if (frame && !count.total && segments[count.at] === 1 && opening.some(({ noun }) => noun))
    return true;
  return pieces.some((piece, at) => {
    if (piece.kind !== 'each' || segments[at] !== segments[count.to - 1]) return false;
    // "each of the six partners"
    const end = at < count.at ? Math.min(at + 6, count.at) : at + 3;
    const noun = pieces.slice(at + 1, end).some(({ kind }) => kind === 'noun');
    // "each partner held 2 events", "20 people attended every workshop"
    return at < count.at ? noun || at >= count.from - 2 : countsPeople(count);
  });
}

/** "The average event had 45 participants", "on average, 21 people came": the only people of their clause. */
function isMean(count: Count, counts: readonly Count[], { pieces, segments }: Sentence): boolean {
  if (pieces[count.to]?.kind === 'average') return true;
  if (!countsPeople(count)) return false;
  const own = segments[count.at] ?? 0;
  const alone = counts.every(
    (one) => one === count || !countsPeople(one) || segments[one.at] !== own,
  );
  if (!alone) return false;
  return pieces.some(({ kind }, at) => {
    if (kind !== 'average') return false;
    const segment = segments[at] ?? 0;
    return (
      segment === own ||
      (segment === own - 1 && isOnly(segment)) ||
      (segment === own + 1 && isOnly(segment))
    );
  });

  /** A segment of its own: "on average,". */
  function isOnly(segment: number): boolean {
    return pieces.every(
      ({ kind }, at) =>
        segments[at] !== segment || kind === 'average' || kind === 'sign' || kind === 'preposition',
    );
  }
}

function isDifference(
  count: Count,
  { pieces, segments }: Sentence,
  by: ReadonlySet<string>,
): boolean {
  const changed = pieces.some(
    ({ kind }, at) => kind === 'changed' && segments[at] === segments[count.at],
  );
  if (changed && by.has(pieces[count.from - 1]?.fold ?? '')) return true;
  const behind = pieces[count.to];
  if (behind?.kind === 'difference' || behind?.kind === 'more') return true;
  const within = pieces.slice(count.at + 1, Math.max(count.to, count.at + 2));
  const than = pieces.slice(count.at).some(({ kind }) => kind === 'than');
  return than && within.some(({ kind }) => kind === 'more');
}

/** "86 more than the 600 participants foreseen": a difference, and the number that it is set against. */
function readMoreThan(count: Count, next: Count | undefined, pieces: readonly Piece[]): void {
  const sign = pieces[count.at + 1]?.kind;
  if (!next || (sign !== 'atLeast' && sign !== 'atMost') || next.at > count.at + 4) return;
  if (count.found === 'behind') return;
  count.derived = 'difference';
  count.noun = next.noun;
  next.width = null;
  next.printedFrom = next.piece.start;
}

/**
 * "The number of events rose from 12 to 31": an earlier figure, and a later one. Where the text dates
 * neither, both are figures of a time that nobody knows.
 */
function readEnds(
  [first, last]: readonly [Count, Count | undefined],
  clause: readonly Piece[],
  { pieces }: Sentence,
  language: CompiledLexicon,
): void {
  if (!last || !areEnds(pieces, { from: first.at, to: last.at }, language)) return;
  // "an increase from 12 to 31" is no difference of 12.
  for (const end of [first, last]) if (end.derived === 'difference') end.derived = null;
  // "the average attendance rose from 33 to 38"
  const isMean = pieces.slice(0, first.at).some(({ kind }) => kind === 'average');
  if (isMean) first.derived = last.derived = 'mean';
  // "z 12 do 31": no limit, and no plan.
  if (pieces[last.at - 1]?.kind === 'upTo') {
    last.width = null;
    last.role = first.role;
    last.printedFrom = last.piece.start;
  }
  const named = [first, last].find(({ found }) => found === 'behind' || found === 'before');
  const noun = named?.noun ?? subjectOf(clause) ?? first.noun;
  for (const end of [first, last]) {
    if (end.found === 'behind' || noun === null) continue;
    end.noun = noun;
    end.found = 'elsewhere';
  }
  const time = timeOf(last);
  if (timeOf(first) !== '' && timeOf(first) !== time) return;
  const words = pieces.slice(first.at - 1, last.at + 1).map(({ fold }) => fold);
  first.narrowed ??= words.join(' ');
  const isOfWhole = last.role === 'planned' || last.total || (time !== '' && last.range === null);
  if (!isOfWhole) last.narrowed ??= words.join(' ');
}

/** "14 events were held: attendance rose from 12 to 31" speaks of attendance, whatever was counted before. */
function subjectOf(clause: readonly Piece[]): Noun | undefined {
  const begin = clause.findLastIndex(({ fold }) => fold === ':' || fold === ';') + 1;
  return clause.slice(begin).find(({ noun }) => noun !== undefined)?.noun;
}

/** The days, months or years that a number has, as a text; empty where it has none. */
function timeOf({ scope, range }: Count): string {
  const dates = ['year', 'month', 'day'].flatMap((name) => [...(scope.get(name) ?? [])]);
  return [...dates, ...(range ? [range.fold] : [])].join(' ');
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
