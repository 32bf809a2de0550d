import { isPlain } from './is-plain.js';

/**
 * A text from a file in one line, safe to print: line ends become spaces, control characters `�`.
 *
 * @example
 * printable('two\nlines'); // => 'two lines'
 */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  // Control characters would let a cell of a register command the terminal; the marks for the
  // direction of text would let it reorder what stands beside it.
  const unprintable = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
  return text.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ').replace(unprintable, '\uFFFD');
}
