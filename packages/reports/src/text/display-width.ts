import { eastAsianWidth } from 'get-east-asian-width';
import { isPlain } from './is-plain.js';

/**
 * Columns that a text takes in a terminal: two for a wide letter, none for a combining mark.
 *
 * @example
 * displayWidth('会議'); // => 4
 */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (!/\p{M}|\p{Cf}/u.test(letter)) width += eastAsianWidth(letter.codePointAt(0) ?? 0);
  }
  return width;
}

/** The text with spaces up to the width, before it or after it; a longer text stays as it is. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/** The beginning of a text that fits the width, with `…` where something is left out. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const letter of text) {
    used += displayWidth(letter);
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
