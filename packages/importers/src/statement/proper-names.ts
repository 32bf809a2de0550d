import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import { isInBrackets } from './in-brackets.js';
import type { KnownNames } from './known-names.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Finds places and other proper names that the dataset does not know and that narrow a number: "In
 * Braga, 90 people took part", "90 people took part in Braga", and places of the register as labels:
 * "Braga: 90 people". Where every noun has a capital letter only places of the register can be told.
 */
export function readProperNames(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  {
    language,
    names: { places },
  }: { readonly language: CompiledLexicon; readonly names: KnownNames },
): void {
  const { lexicon, months } = language;
  let opening = openingAt(0);
  for (const [index, count] of counts.entries()) {
    const clause = clauseFrom(counts[index - 1]?.to ?? 0, count.from);
    if (clause !== null) opening = openingAt(clause);
    const before = opening === null ? null : nameRightBefore(count, counts[index - 1]);
    opening = before ?? opening;
    if (count.total || count.found === 'nowhere' || count.narrowed !== null) continue;
    const next = counts[index + 1];
    // "4 events (162 participants) were held in Braga": the bracket stands between.
    const bracketed = next && next.from === count.to + 1 && isInBrackets(next, pieces);
    const from = bracketed ? next.to + 1 : count.to;
    const end = (bracketed ? counts[index + 2] : next)?.from ?? pieces.length;
    count.narrowed =
      nameBeforeBracket(count) ??
      opening ??
      nameBehind(from, end, segments[bracketed ? from : from - 1]);
  }

  function openingAt(from: number): string | null {
    const first = pieces[from];
    if (first && isLead(first)) return nameAfter(from);
    return labelAt(first?.kind === 'article' ? from + 1 : from);
  }

  /** "3 of them took place in Braga (90 people)" */
  function nameBeforeBracket({ from }: Count): string | null {
    if (pieces[from - 1]?.fold !== '(') return null;
    for (let at = from - 3; at >= 0 && at > from - 6; at--) {
      const piece = pieces[at];
      if (piece && isLead(piece)) return nameAfter(at);
    }
    return null;
  }

  /** Where a semicolon opens a new clause. */
  function clauseFrom(from: number, to: number): number | null {
    const at = pieces.slice(from, to).findLastIndex(({ fold }) => fold === ';');
    return at < 0 ? null : from + at + 1;
  }

  /** "Braga: 4 events, 90 people", "Braga hosted 4 events" */
  function labelAt(from: number): string | null {
    const words = placeFrom(from);
    const next = pieces[from + words.length];
    const leads =
      /^[:(–—-]$/.test(next?.fold ?? '') || /^(?:reported|stop)$/.test(next?.kind ?? '');
    return leads ? joined(words) : null;
  }

  function placeNear(from: number): string | null {
    for (let at = from; at < from + 4 && mayLead(pieces[at]); at++) {
      const found = joined(placeFrom(at + 1));
      if (found) return found;
    }
    return null;
  }

  function placeFrom(from: number): readonly Piece[] {
    for (let to = from + 4; to > from; to--) {
      const found = pieces.slice(from, to);
      if (places.has(joined(found) ?? '')) return found;
    }
    return [];
  }

  /** "In Braga 4 events took place, in Lisbon two": a further place at the start of the list. */
  function nameRightBefore(count: Count, previous: Count | undefined): string | null {
    for (let at = count.from - 1; at >= (previous?.to ?? 0); at--) {
      const piece = pieces[at];
      if (!piece || segments[at] !== segments[count.from]) return null;
      if (isLead(piece)) return nameAfter(at);
    }
    return null;
  }

  function nameBehind(from: number, to: number, segment: number | undefined): string | null {
    for (let at = from; at < to && segments[at] === segment; at++) {
      const piece = pieces[at];
      const name = piece && isLead(piece) ? nameAfter(at) : null;
      if (name) return name;
    }
    return null;
  }

  /** One name, or a list of them: "in Maribor, Tartu and Valencia" is no figure of Maribor. */
  function nameAfter(lead: number): string | null {
    let at = lead + 1;
    while (pieces[at]?.kind === 'article' || pieces[at]?.kind === 'of') at += 1;
    const names: string[] = [];
    for (;;) {
      const words = (lexicon.capitalNouns ? placeFrom(at) : namesFrom(at)).map(({ fold }) => fold);
      // "in the municipality of Braga"
      const place = words.length === 0 && names.length === 0 ? placeNear(at) : null;
      if (place) return place;
      // "TU Graz", but not "EU" alone
      if (!words.some((word) => word.length > 2)) break;
      at += words.length;
      names.push(words.join(' '));
      if (pieces[at]?.kind !== 'and' && pieces[at]?.fold !== ',') break;
      at += pieces[at + 1]?.kind === 'and' ? 2 : 1;
    }
    return names.length > 0 ? names.join(', ') : null;
  }

  function namesFrom(from: number): readonly Piece[] {
    const end = pieces.findIndex((piece, at) => at >= from && !isName(piece));
    return pieces.slice(from, end === -1 ? undefined : end);
  }

  function isName(piece: Piece): boolean {
    return piece.kind === 'word' && piece.capital && !months.has(piece.fold);
  }
}

/** What may stand before a place of the register: "the city of". */
const beforePlace = new Set(['word', 'noun', 'of', 'article']);

/** "in the municipality of", but not "at the conference in". */
function mayLead(piece: Piece | undefined): boolean {
  return (
    beforePlace.has(piece?.kind ?? '') && !/^(?:events|gatherings)$/.test(piece?.noun?.counts ?? '')
  );
}

function joined(pieces: readonly Piece[]): string | null {
  return pieces.map(({ fold }) => fold).join(' ') || null;
}

function isLead({ kind }: Piece): boolean {
  return kind === 'preposition';
}
