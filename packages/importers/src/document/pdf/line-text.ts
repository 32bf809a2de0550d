import type { PageLine } from './page-text.js';

/** The words of a line, a space between them. */
export function textOf(line: PageLine): string {
  return line.texts.map(({ text }) => text).join(' ');
}
