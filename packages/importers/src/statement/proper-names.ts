import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import type { Count } from './count.js';
import { isInBrackets } from './in-brackets.js';
import type { Piece } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Finds places and other proper names that the dataset does not know and that narrow a number: "In
 * Braga, 90 people took part", "90 people took part in Braga". Where every noun has a capital letter
 * no name can be told.
 */
export function readProperNames(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { lexicon, months }: CompiledLexicon,
): void {
  if (lexicon.capitalNouns) return;
  let opening = pieces[0] && isLead(pieces[0]) ? nameAfter(0) : null;
  for (const [index, count] of counts.entries()) {
    const before = opening === null ? null : nameRightBefore(count, counts[index - 1]);
    opening = before ?? opening;
    if (count.total || count.found === 'nowhere' || count.narrowed !== null) continue;
    const next = counts[index + 1];
    // "4 events (162 participants) were held in Braga": the bracket stands between.
    const bracketed = next && next.from === count.to + 1 && isInBrackets(next, pieces);
    const from = bracketed ? next.to + 1 : count.to;
    const end = (bracketed ? counts[index + 2] : next)?.from ?? pieces.length;
    count.narrowed = opening ?? nameBehind(from, end, segments[bracketed ? from : from - 1]);
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
      const words: string[] = [];
      for (let piece = pieces[at]; piece && isName(piece); piece = pieces[++at])
        words.push(piece.fold);
      if (words.length === 0) break;
      names.push(words.join(' '));
      if (pieces[at]?.kind !== 'and' && pieces[at]?.fold !== ',') break;
      at += pieces[at + 1]?.kind === 'and' ? 2 : 1;
    }
    return names.length > 0 ? names.join(', ') : null;
  }

  function isName(piece: Piece): boolean {
    return (
      piece.kind === 'word' && piece.capital && piece.fold.length > 2 && !months.has(piece.fold)
    );
  }
}

function isLead({ kind }: Piece): boolean {
  return kind === 'preposition';
}
