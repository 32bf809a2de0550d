import type { CompiledLexicon } from '../lexicon/compiled-lexicon.js';
import { type PeriodRange, periodRanges } from './period-range.js';
import type { Piece } from './piece.js';

/** A sentence as pieces. Segments are the stretches between commas, brackets, colons and dashes. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** The segment of each piece, counted from 0. */
  readonly segments: readonly number[];
  /** Percentages in brackets, "402 (56.5 %)", which are no pieces, each with the piece that it follows. */
  readonly asides: readonly { readonly behind: number; readonly piece: Piece }[];
  /** Stretches of time that it gives by both ends. */
  readonly ranges: readonly PeriodRange[];
  /** Offsets in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

const bullet = /^[•▪◦‣■●○➢✓✔►]$/;
/** A list without a full stop may be endless; its numbers are compared with one another. */
const longest = 240;
const parting = /^[,;:()[\]–—―|]$/;

/** Parts the pieces of a text into sentences. Bullets in the text begin a new one. */
export function sentencesOf(
  pieces: readonly Piece[],
  text: string,
  language: CompiledLexicon,
): readonly Sentence[] {
  const { abbreviations } = language;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at - from >= longest) close(at, at);
    if (piece.kind !== 'sign') continue;
    if (bullet.test(piece.fold)) close(at, at + 1);
    else if (/^[.!?…]$/.test(piece.fold) && endsHere(at)) close(at + 1, at + 1);
  }
  close(pieces.length, pieces.length);
  return sentences;

  function close(to: number, next: number): void {
    const whole = pieces.slice(from, to);
    from = next;
    const first = whole[0];
    const last = whole.at(-1);
    if (!first || !last) return;
    const { part, asides } = withoutShares(whole);
    sentences.push({
      pieces: part,
      asides,
      segments: segmentsOf(part, text),
      ranges: periodRanges(part, language),
      start: first.start,
      end: last.end,
    });
  }

  function endsHere(at: number): boolean {
    const before = pieces[at - 1];
    const sign = pieces[at];
    const after = pieces[at + 1];
    if (!sign || !after) return true;
    if (after.start === sign.end) return false;
    if (sign.fold !== '.') return true;
    // "zum 31. Dezember"
    if (before?.number?.use === 'day' && before.end === sign.start) return false;
    const word = before?.fold.split(' ').at(-1) ?? '';
    if (before?.end === sign.start && (abbreviations.has(word) || /^\p{L}$/u.test(word)))
      return false;
    return (
      after.capital ||
      after.number !== undefined ||
      after.kind === 'sign' ||
      /^\P{Ll}/u.test(text.slice(after.start, after.start + 2))
    );
  }
}

/** Takes percentages in brackets out, so that what they part reads on. */
function withoutShares(pieces: readonly Piece[]) {
  const part: Piece[] = [];
  const asides: { readonly behind: number; readonly piece: Piece }[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const inside = pieces[at + 1];
    const isAside =
      piece.fold === '(' && inside?.number?.use === 'percent' && pieces[at + 2]?.fold === ')';
    if (isAside && part.length > 0) {
      asides.push({ behind: part.length - 1, piece: inside });
      at += 2;
    } else part.push(piece);
  }
  return { part, asides };
}

function segmentsOf(pieces: readonly Piece[], text: string): number[] {
  let segment = 0;
  return pieces.map((piece) => {
    const parts =
      piece.kind === 'contrast' ||
      (piece.kind === 'sign' && (parting.test(piece.fold) || isDash(piece, text)));
    if (parts) segment += 1;
    return segment;
  });
}

/** A hyphen with spaces around it is a dash. */
function isDash({ fold, start, end }: Piece, text: string): boolean {
  return fold === '-' && text[start - 1] === ' ' && (text[end] === ' ' || text[end] === ',');
}
