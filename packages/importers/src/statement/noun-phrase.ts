import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { addScope, type Count, countsEvents, widths } from './count.js';
import type { Piece } from './piece.js';
import { saysPurpose } from './says-purpose.js';
import type { Sentence } from './sentence.js';

const quotes = /^["'“”„«»‘’*_]$/;

/**
 * Reads the words around a number that belong to it: before it "a total of about", behind it the
 * adjectives and the noun. The noun is what the number counts.
 */
export function readNounPhrase(
  count: Count,
  { pieces }: Sentence,
  language: CompiledLexicon,
): void {
  readBefore(count, pieces);
  readBehind(count, pieces, language);
  // "The goal of the 5 workshops was to inform": what they are for, and no plan of how many.
  const verb = pieces[count.to]?.kind === 'stop' && saysPurpose(pieces, count.to, language);
  if (!verb || !countsEvents(count)) return;
  count.role = null;
  count.roleBeside = false;
}

function readBefore(count: Count, pieces: readonly Piece[]): void {
  for (let at = count.at - 1; at >= 0 && at >= count.at - 6; at--) {
    const piece = pieces[at];
    if (!piece) return;
    switch (piece.kind) {
      case 'about':
      case 'atLeast':
      case 'atMost':
      case 'nearly':
        count.width ??= piece.kind;
        count.printedFrom = piece.start;
        break;
      case 'upTo':
        count.width ??= 'atMost';
        count.printedFrom = piece.start;
        count.role ??= 'planned';
        break;
      case 'total':
        count.total = true;
        break;
      case 'planned':
        count.role ??= 'planned';
        // "the planned 30 events" speaks of these alone, "we planned 30 events" goes on.
        count.roleBeside = pieces[at - 1]?.kind === 'article';
        break;
      case 'average':
        count.derived = 'mean';
        break;
      case 'difference':
        count.derived = 'difference';
        break;
      case 'noCount':
        count.derived = 'other';
        break;
      case 'distinct':
        count.distinct = true;
        break;
      case 'sign':
        if (!quotes.test(piece.fold)) return;
        break;
      case 'article':
      case 'of':
      case 'neutral':
        break;
      case 'preposition':
        // "al massimo da 25 persone"
        if (!widths.has(pieces[at - 1]?.kind ?? 'sign')) return;
        break;
      default:
        return;
    }
    count.from = at;
  }
}

function readBehind(count: Count, pieces: readonly Piece[], language: CompiledLexicon): void {
  const { attended, these } = language;
  const scopes: Piece[] = [];
  const unknown: string[] = [];
  let role = count.role;
  let distinct = false;
  let partitive = false;
  let attends = false;
  for (let at = count.at + 1; at < pieces.length && at <= count.at + 12; at++) {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (!piece) return;
    switch (piece.kind) {
      case 'noun': {
        if (piece.noun?.one && next?.kind === 'noun' && next.start - piece.end <= 1) {
          if (piece.scope) scopes.push(piece);
          else if (piece.noun.targetGroup === 'schools') scopes.push(asSchool(piece));
          else unknown.push(piece.fold);
          break;
        }
        if (piece.noun === undefined || unknown.length > 3) return;
        // "18,000 attended any events": people, whom the text does not name.
        if (attends && /^(?:events|gatherings)$/.test(piece.noun.counts)) return;
        count.noun = piece.noun;
        count.found = 'behind';
        count.to = at + 1;
        count.nounText = piece.fold;
        const end = pieces[at + 2];
        const isPlan = next?.kind === 'planned' && !saysPurpose(pieces, at + 1, language);
        if (isPlan && end && end.kind !== 'sign') {
          // "20 rencontres prévues"; at the end of a clause it holds for all of it"
          role = 'planned';
          count.to = at + 2;
        }
        count.unknown.push(...unknown);
        count.partitive = partitive;
        count.distinct ||= distinct;
        if (role !== count.role) count.roleBeside = true;
        count.role = role;
        for (const { scope } of [...scopes, piece]) if (scope) addScope(count, scope);
        if (piece.noun.counts === 'gatherings' && !piece.scope) count.gathering = piece.fold;
        return;
      }
      case 'scope':
        scopes.push(piece);
        break;
      case 'word':
        unknown.push(piece.fold);
        break;
      case 'distinct':
        distinct = true;
        break;
      case 'planned':
        role = 'planned';
        break;
      case 'reported':
        attends ||= attended.has(piece.fold);
        break;
      case 'neutral':
      case 'more':
      case 'registered':
        break;
      case 'and':
        if (at === count.at + 1 || !modifies(next)) return;
        break;
      case 'of':
      case 'part':
        // "dez dos eventos", "8 of these events", but not "10 of the 34 events" or "10, including".
        if (at > count.at + 1 || next?.kind !== 'noun') return;
        if (piece.kind === 'part' && !these.has(piece.fold.split(' ').at(-1) ?? '')) {
          // "200 participants, 120 of them women"
          if (next.noun?.counts !== 'groups' || (pieces[at + 2]?.kind ?? 'sign') !== 'sign') return;
          break;
        }
        partitive = isPartitive(count);
        break;
      case 'sign':
        if (quotes.test(piece.fold)) break;
        if (piece.fold === '(' && at === count.at + 1) {
          // "34 (thirty-four) events"
          const close = closingBracket(pieces, at);
          if (close === null) return;
          at = close;
          break;
        }
        if (!/^[,/&-]$/.test(piece.fold) || at === count.at + 1 || !modifies(next)) return;
        break;
      default:
        return;
    }
  }
}

/** "two of the webinars", but not "une trentaine de", "2 mil de": those words are nouns themselves. */
function isPartitive({ piece }: Count): boolean {
  const value = piece.number?.value ?? 0;
  return value < 10 || /^[\d.,'’\s]+$/.test(piece.fold);
}

/** The end of a short bracket that holds at most one number. */
function closingBracket(pieces: readonly Piece[], open: number): number | null {
  for (let at = open + 1; at < open + 5; at++) {
    const { kind, fold } = pieces[at] ?? {};
    if (kind === 'sign' && fold === ')') return at;
    if (kind !== 'count' && kind !== 'word' && kind !== 'sign' && kind !== 'figure') return null;
  }
  return null;
}

function modifies(piece: Piece | undefined): boolean {
  return piece?.kind === 'scope' || piece?.kind === 'neutral' || piece?.kind === 'word';
}

function asSchool(piece: Piece): Piece {
  return { ...piece, scope: { dimension: 'setting', value: 'school' } };
}
