import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents } from './count.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

const small = new Set(['stop', 'neutral', 'article', 'preposition', 'of', 'and', 'distinct']);

/**
 * Tells a number of events that its predicate singles out, "8 events were recorded", "11 events had a
 * report", "two events were held twice", from that of all events: a predicate that does no more than hold
 * them narrows nothing, and an article before the number, or a word for the total, points to all of them.
 */
export function readSingledOut(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { held }: CompiledLexicon,
): void {
  for (const [index, count] of counts.entries()) {
    const isHead = counts.some(({ head, partitive }) => head === count && partitive);
    if (!countsEvents(count) || count.role === 'planned' || count.void || count.found === 'before')
      continue;
    if (isHead || isWhole(count, counts[index - 1])) continue;
    const next = counts[index + 1];
    const behind = pieces.slice(count.to, endOf(count, next));
    const before = clauseBefore(count, counts[index - 1]);
    if (count.partitive && !count.head) continue;
    count.narrowed ??= isHeld([...before, ...behind])
      ? adverbIn(behind)
      : (singledOutBy(behind, next) ?? doneTo(before));
  }

  /** "The 12 events had a report", "In total, 34 events were promoted" */
  function isWhole({ total, from, at }: Count, previous: Count | undefined): boolean {
    const points = pieces.slice(from, at).some(({ kind }) => kind === 'article');
    const announces = pieces.slice(previous?.to ?? 0, from).some(({ kind }) => kind === 'total');
    return total || points || announces;
  }

  function endOf(count: Count, next: Count | undefined): number {
    const end = segments.findIndex(
      (segment, at) => at >= count.to && segment !== segments[count.to - 1],
    );
    return Math.min(end < 0 ? pieces.length : end, next?.from ?? pieces.length);
  }

  /** "34 events were held and 8 recorded": what stands before "and" belongs to the other number. */
  function clauseBefore(count: Count, previous: Count | undefined): readonly Piece[] {
    const from = Math.max(segments.indexOf(segments[count.from] ?? 0), previous?.to ?? 0);
    const words = pieces.slice(from, count.from);
    return words.slice(words.findLastIndex(({ kind }) => kind === 'and') + 1);
  }

  function isHeld(clause: readonly Piece[]): boolean {
    const words = wordsOf(clause);
    return words.some((_, at) => held.longestAt(words, at));
  }

  /** "Held twice", "held outdoors": a word more behind the verb at the end of the clause. */
  function adverbIn(behind: readonly Piece[]): string | null {
    const words = behind.filter(({ kind }) => kind !== 'sign');
    const [verb, adverb] = words.slice(-2);
    return verb && adverb?.kind === 'word' && isHeld([verb]) && !isHeld([adverb])
      ? adverb.fold
      : null;
  }
}

function singledOutBy(behind: readonly Piece[], next: Count | undefined): string | null {
  if (behind.some(({ kind }) => kind === 'planned' || kind === 'void')) return null;
  const [first] = behind;
  if (first?.kind === 'word') return behind.length > 1 || !next ? first.fold : null;
  const verb = behind.findIndex(({ kind }) => kind === 'stop' || kind === 'reported');
  if (verb < 0) return null;
  const said = behind.slice(verb).find(({ kind }) => !small.has(kind));
  if (said?.kind !== 'word' && said?.kind !== 'reported') return null;
  // "34 events gathered 712 people" are all; "7 events had more than 26 people" are those that did.
  const isSum = next?.noun && next.noun.counts !== 'other' && behind.at(-1) === said;
  return isSum && next.width !== 'atLeast' && next.width !== 'atMost' ? null : said.fold;
}

/** "Foram gravados 8 eventos": the predicate stands before its subject. */
function doneTo(before: readonly Piece[]): string | null {
  const [auxiliary, verb] = before.slice(-2);
  const isVerb = verb?.kind === 'word' || verb?.kind === 'reported';
  return isVerb && auxiliary?.kind === 'stop' ? verb.fold : null;
}

function wordsOf(pieces: readonly Piece[]) {
  return pieces.flatMap(({ fold }) => fold.split(' ')).map((fold) => ({ fold }));
}
