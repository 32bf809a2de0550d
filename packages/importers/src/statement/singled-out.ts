import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type Count, countsEvents, widths } from './count.js';
import { type Piece, wordsOf } from './piece.js';
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
    if (isHead || (count.partitive && !count.head) || isWhole(count, counts[index - 1])) continue;
    const next = counts[index + 1];
    const behind = pieces.slice(count.to, endOf(count, next));
    const before = clauseBefore(count, counts[index - 1]);
    count.narrowed ??= isHeld([...before, ...behind])
      ? adverbIn(behind)
      : (singledOutBy(count, behind, next) ?? doneTo(before));
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

function singledOutBy(count: Count, behind: readonly Piece[], next?: Count): string | null {
  if (behind.some(({ kind }) => kind === 'planned' || kind === 'void')) return null;
  const isVerbFirst = behind[0]?.kind === 'word';
  if (isVerbFirst && behind.length === 1 && next) return null;
  const verb = isVerbFirst
    ? 0
    : behind.findIndex(({ kind }) => kind === 'stop' || kind === 'reported');
  if (verb < 0) return null;
  const said = behind.slice(verb).find(({ kind }) => !small.has(kind));
  if (!said || !isVerb(said.kind)) return null;
  return next && gathers(count, behind.slice(verb), next) ? null : said.fold;
}

/** Events that are singled out are few, and what each of them has more than is little for all of them. */
const many = 10;

/**
 * "34 events brought together over 700 people" are all; "7 events had more than 26 people" are those that
 * did.
 */
function gathers(events: Count, predicate: readonly Piece[], people: Count): boolean {
  const { noun, width } = people;
  if (!noun || noun.counts === 'other') return false;
  if (!predicate.every(({ kind }) => isVerb(kind) || small.has(kind) || widths.has(kind)))
    return false;
  if (width === null || width === 'about' || width === 'nearly') return true;
  const [number, sum] = [numberOf(events), numberOf(people)];
  return width === 'atLeast' && number >= many && sum >= many * number;
}

function isVerb(kind: Piece['kind']): boolean {
  return kind === 'word' || kind === 'reported';
}

function numberOf({ piece }: Count): number {
  return piece.number?.value ?? 0;
}

/** "Foram gravados 8 eventos": the predicate stands before its subject. */
function doneTo(before: readonly Piece[]): string | null {
  const [auxiliary, verb] = before.slice(-2);
  return verb && isVerb(verb.kind) && auxiliary?.kind === 'stop' ? verb.fold : null;
}
