import { isSameWord } from '@partnership-impact/core';
import { type Count, countsEvents, countsPeople } from './count.js';
import type { KnownNames } from './known-names.js';
import { type Piece, wordsOf } from './piece.js';
import type { Sentence } from './sentence.js';

/**
 * Finds the one event of the register that a sentence begins with, by its title or by its place: "The
 * garden party drew 180 people", "The training in Ptuj had 23 participants".
 */
export function readNamedSubject(
  counts: readonly Count[],
  { pieces, segments }: Sentence,
  { places, titles }: KnownNames,
  { since }: { readonly since: ReadonlySet<string> },
): void {
  const people = counts.filter((one) => countsPeople(one) && !one.events && !one.total);
  if (people.length === 0 || counts.some((one) => countsEvents(one) || one.event !== null)) return;
  const from = pieces.findIndex(({ kind }) => !leading.has(kind));
  // "After the garden party 180 people …" tells of others.
  if (from < 0 || pieces.slice(0, from).some(({ fold }) => since.has(fold))) return;
  const title = titleIn(pieces.slice(from), titles);
  const place = title ? null : placeOfSubject(from);
  for (const count of people) {
    if (title) count.event = title;
    else if (place) count.narrowed ??= place;
  }

  /** Right behind what the sentence begins with, before any verb that is known. */
  function placeOfSubject(start: number): string | null {
    for (let at = start; at < start + 4 && segments[at] === segments[start]; at++) {
      const piece = pieces[at];
      if (piece?.kind !== 'word' && piece?.kind !== 'noun') return null;
      if (pieces[at + 1]?.kind !== 'preposition') continue;
      for (let end = at + 6; end > at + 2; end--) {
        const name = foldOf(pieces.slice(at + 2, end));
        if (places.has(name)) return name;
      }
      return null;
    }
    return null;
  }
}

const leading = new Set(['article', 'preposition', 'of']);

/** The title that pieces begin with. */
function titleIn(pieces: readonly Piece[], titles: KnownNames['titles']): string | null {
  const words = wordsOf(pieces).map(({ fold }) => fold);
  const initial = words[0]?.[0];
  // Of thousands of titles few are looked at closely.
  const title = titles.find((one) => one[0]?.[0] === initial && beginsWith(words, one));
  return title?.join(' ') ?? null;
}

/** Word by word, whatever the endings; compounds of the text are cut up. */
function beginsWith(words: readonly string[], title: readonly string[]): boolean {
  if (title.every((word, at) => isSameWord(words[at] ?? '', word))) return true;
  const starts = [1, 2, 3].map((length) => words.slice(0, length).join(''));
  return title.length === 1 && starts.includes(title.join(''));
}

function foldOf(pieces: readonly Piece[]): string {
  return pieces.map(({ fold }) => fold).join(' ');
}
