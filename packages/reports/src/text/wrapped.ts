import { displayWidth } from './display-width.js';

/**
 * Breaks a text at its spaces into lines of at most `width` columns.
 *
 * A word longer than a line, such as a path, is left whole so that it can be opened and copied.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
