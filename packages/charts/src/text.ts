import { linesOf, withEllipsis } from './line-breaks.js';
import { cleanText, element, escapeText } from './svg.js';
import { roomFor, type Weight } from './text-width.js';

/** Size of labels and values, in pixels. */
export const labelSize = 13;
/** Size of axes, heads and notes: the smallest. */
export const smallSize = 12;
/** Size of the title. */
export const titleSize = 17;

/** The distance of two lines of text, as a part of the size. */
const leading = 1.3;

/** How a text is set. */
export interface Setting {
  /** In pixels; at least 12. Default {@link labelSize}. */
  readonly size?: number;
  readonly weight?: Weight | undefined;
}

/** Which side of a text its place is, and its colour. */
export interface Placing {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string | undefined;
}

/** A text in lines, measured. */
export interface Block {
  /** None where there are no words. */
  readonly lines: readonly string[];
  /** Of the widest line, with the reserve, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether words were left out. */
  readonly shortened: boolean;
  /** Writes the text; `y` is its middle. */
  at(x: number, y: number, placing?: Placing): string;
}

/**
 * Breaks a text into lines of at most so many pixels. What needs more lines than may be ends in an
 * ellipsis.
 *
 * @example
 * wrap('Bench-learning international webinars', 120).lines;
 * // => ['Bench-learning', 'international', 'webinars']
 */
export function wrap(
  words: string,
  width: number,
  setting: Setting & { readonly maxLines?: number } = {},
): Block {
  const { size = labelSize, weight, maxLines = 6 } = setting;
  const room = (line: string) => roomFor(line, size, weight);
  const text = cleanText(words);
  const whole = room(text);
  const fits = whole <= width;
  const lines = fits ? [text].filter(Boolean) : linesOf(text, width, room);
  const shortened = lines.length > maxLines;
  if (shortened) {
    lines.length = maxLines;
    lines.push(withEllipsis(lines.pop() ?? '', width, room));
  }
  return {
    lines,
    width: fits ? whole : Math.max(...lines.map(room)),
    height: lines.length * size * leading,
    shortened,
    at: (x, y, placing) =>
      lines.length === 0 ? '' : written(lines, x, y, { ...setting, ...placing }),
  };
}

/** One line of text, as long as it is; `y` is its middle. */
export function word(line: string, x: number, y: number, how: Setting & Placing = {}): string {
  return written([line], x, y, how);
}

function written(
  lines: readonly string[],
  x: number,
  y: number,
  { size = labelSize, weight, anchor, fill }: Setting & Placing,
): string {
  const lineHeight = size * leading;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.36;
  const attributes = {
    x,
    y: first,
    'font-size': size === labelSize ? undefined : size,
    'font-weight': weight === 'bold' ? 700 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill,
  };
  if (lines.length === 1) return element('text', attributes, escapeText(lines[0] ?? ''));
  const spans = lines.map((line, index) =>
    element('tspan', index === 0 ? { x } : { x, y: first + index * lineHeight }, escapeText(line)),
  );
  return element('text', attributes, ...spans);
}
