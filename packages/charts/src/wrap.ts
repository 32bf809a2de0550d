import { cleanText } from './svg.js';
import { roomFor, type Weight } from './text-width.js';

/** How a text is set. */
export interface Setting {
  /** In pixels; at least 12. */
  readonly size: number;
  readonly weight?: Weight;
  /** Where the text needs more, the last line ends in an ellipsis. */
  readonly maxLines?: number;
}

/** Lines of text and the room they need. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the widest line, with the reserve, in pixels. */
  readonly width: number;
  /** Whether words were left out. */
  readonly shortened: boolean;
}

const ellipsis = '…';

/**
 * Breaks a text into lines of at most so many pixels: between words, after a hyphen or a slash,
 * and within a word only where the word alone is wider than the line.
 *
 * @example
 * wrap('Bench-learning international webinars', 120, { size: 13 }).lines;
 * // => ['Bench-learning', 'international', 'webinars']
 */
export function wrap(words: string, width: number, setting: Setting): Wrapped {
  const { size, weight = 'regular', maxLines = 6 } = setting;
  const text = cleanText(words);
  const whole = roomFor(text, size, weight);
  if (whole <= width) return { lines: [text], width: whole, shortened: false };
  const all = linesOf(text, width, (line) => roomFor(line, size, weight));
  const lines = all.slice(0, maxLines);
  const shortened = all.length > maxLines;
  if (shortened) {
    let last = (lines.at(-1) ?? '').trimEnd();
    while (last !== '' && roomFor(last + ellipsis, size, weight) > width) last = last.slice(0, -1);
    lines[maxLines - 1] = last + ellipsis;
  }
  return {
    lines,
    width: Math.max(...lines.map((line) => roomFor(line, size, weight))),
    shortened,
  };
}

function linesOf(text: string, width: number, room: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (room((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece;
    while (room(line.trimEnd()) > width) {
      const cut = cutAt(line, width, room);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Words with the space after them, cut after hyphens and slashes inside them. */
function piecesOf(text: string): string[] {
  return text.match(/[^ \-–/]*[-–/]+ *|[^ \-–/]+ *| +/gu) ?? [];
}

/** Where a word wider than the line is cut: as late as fits, never inside a character. */
function cutAt(word: string, width: number, room: (line: string) => number): number {
  let cut = 0;
  for (const character of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [word]) {
    if (cut > 0 && room(word.slice(0, cut + character.length)) > width) break;
    cut += character.length;
  }
  return cut;
}
