import { displayWidth } from './display-width.js';

/**
 * Breaks a text at its spaces into lines of at most `width` columns.
 *
 * A word longer than a line, such as a path, is left whole so that it can be opened and copied.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    used = wide;
  }
  return [...lines, line];
}
