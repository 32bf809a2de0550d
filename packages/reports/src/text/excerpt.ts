import { displayWidth } from './display-width.js';
import { printable } from './printable.js';

/**
 * A quote in one line, with a caret under the words it is quoted for where these stand in it.
 *
 * A quote longer than the width is cut around the words, with `…` at each cut.
 */
export function excerpt(quote: string, words: string, width: number): readonly string[] {
  const line = printable(quote);
  const sought = printable(words);
  const at = placeOfWords(line, sought);
  const letters = [...line];
  const start = at < 0 ? 0 : [...line.slice(0, at)].length;
  const length = at < 0 ? 0 : [...sought].length;
  const { from, to } = windowAround(letters, start, length, width);
  const shown =
    (from > 0 ? '…' : '') + letters.slice(from, to).join('') + (to < letters.length ? '…' : '');
  if (at < 0) return [shown];
  const before = displayWidth((from > 0 ? '…' : '') + letters.slice(from, start).join(''));
  return [shown, ' '.repeat(before) + '^'.repeat(Math.max(1, displayWidth(sought)))];
}

/** Where the words stand by themselves: `10` does not stand in `2010`, nor `1` in `1.5`. */
export function placeOfWords(line: string, words: string): number {
  if (words === '') return -1;
  const number = /\d/;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const before = line.slice(Math.max(0, at - 2), at);
    const after = line.slice(at + words.length, at + words.length + 2);
    const inWord = isOfWord(before.slice(-1)) || isOfWord(after.slice(0, 1));
    const inNumber = /\d[.,]$/.test(before) || /^[.,]\d/.test(after);
    if (!inWord && !(inNumber && number.test(words))) return at;
  }
  return -1;
}

/** Most texts hold no sign but ASCII's beside a figure, and do without the tables of Unicode. */
function isOfWord(sign: string): boolean {
  return sign <= '\x7f' ? /[a-z\d]/i.test(sign) : /[\p{L}\p{N}]/u.test(sign);
}

/** The letters to show so that the words stand in the window, a little right of its middle. */
function windowAround(letters: readonly string[], start: number, length: number, width: number) {
  if (displayWidth(letters.join('')) <= width) return { from: 0, to: letters.length };
  const room = Math.max(length, width - 2);
  const widthAt = (at: number) => displayWidth(letters[at] ?? '');
  let from = start;
  let to = Math.min(letters.length, start + length);
  let used = displayWidth(letters.slice(from, to).join(''));
  let grew = true;
  while (grew) {
    grew = false;
    if (from > 0 && used + widthAt(from - 1) <= room) {
      from -= 1;
      used += widthAt(from);
      grew = true;
    }
    if (to < letters.length && used + widthAt(to) <= room) {
      used += widthAt(to);
      to += 1;
      grew = true;
    }
  }
  return { from, to };
}
