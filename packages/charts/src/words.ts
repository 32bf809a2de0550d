import { element, escapeText } from './svg.js';
import type { Weight } from './text-width.js';

/** How words are placed. */
export interface Placing {
  readonly size?: number;
  readonly weight?: Weight | undefined;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string | undefined;
}

/** The distance of two lines of text, as a part of the size. */
export const leading = 1.3;

/** Size of labels and values, in pixels. */
export const labelSize = 13;
/** Size of axes, heads and notes: the smallest. */
export const smallSize = 12;
/** Size of the title. */
export const titleSize = 17;

/** The height of lines of text. */
export function heightOf(lines: number, size: number = labelSize): number {
  return lines * size * leading;
}

/** Lines of text; `y` is the middle of the block. */
export function words(
  lines: readonly string[],
  x: number,
  y: number,
  placing: Placing = {},
): string {
  const { size = labelSize, weight, anchor, fill } = placing;
  const first = y - heightOf(lines.length - 1, size) / 2 + size * 0.36;
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
    element(
      'tspan',
      index === 0 ? { x } : { x, y: first + heightOf(index, size) },
      escapeText(line),
    ),
  );
  return element('text', attributes, ...spans);
}

/** One line of text; `y` is its middle. */
export function word(line: string, x: number, y: number, placing: Placing = {}): string {
  return words([line], x, y, placing);
}
