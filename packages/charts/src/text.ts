import { linesOf, withEllipsis } from './line-breaks.js';
import { cleanText, element, escapeText } from './svg.js';
import { boldWidths, regularWidths, type WidthBlock, widthCode } from './text-widths.js';

/** Size of labels and values, in pixels. */
export const labelSize = 13;
/** Size of axes, heads and notes: the smallest. */
export const smallSize = 12;
/** Size of the title. */
export const titleSize = 17;

/** The distance of two lines of text, as a part of the size. */
const leading = 1.3;
/** The height of a line of labels, in pixels. */
export const lineHeight = labelSize * leading;

// Other sans-serif faces run wider than Arial: DejaVu Sans and Verdana by up to 17 %, their bold
// cuts by up to 25 %.
const reserve = { regular: 1.18, bold: 1.26 } as const;

/** Regular or bold type. */
export type Weight = 'regular' | 'bold';

/** How a text is set and placed. */
export interface Setting {
  /** In pixels; at least 12. Default {@link labelSize}. */
  readonly size?: number;
  readonly weight?: Weight | undefined;
  /** Which side of the text its place is. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string | undefined;
}

/** A text in lines, measured. */
export type Block = ReturnType<typeof wrap>;

/**
 * The width, in pixels, to keep free for a line of text.
 *
 * Measured with Arial's metrics, with a reserve of 18 % (26 % for bold) for wider faces.
 */
export function roomFor(words: string, size: number, weight: Weight = 'regular'): number {
  const blocks = weight === 'bold' ? boldWidths : regularWidths;
  let ems = 0;
  for (const character of words) ems += widthOf(character, blocks);
  return ems * size * reserve[weight];
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
) {
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
    /** None where there are no words. */
    lines,
    /** Of the widest line, with the reserve, in pixels. */
    width: fits ? whole : Math.max(...lines.map(room)),
    height: lines.length * size * leading,
    /** Whether words were left out. */
    shortened,
    /** Writes the text; `y` is its middle. */
    at: (x: number, y: number, placing: Pick<Setting, 'anchor' | 'fill'> = {}) =>
      lines.length === 0 ? '' : written(lines, x, y, { ...setting, ...placing }),
  };
}

/** One line of text, as long as it is; `y` is its middle. */
export function word(line: string, x: number, y: number, setting: Setting = {}): string {
  return written([line], x, y, setting);
}

function written(
  lines: readonly string[],
  x: number,
  y: number,
  { size = labelSize, weight, anchor, fill }: Setting,
): string {
  const distance = size * leading;
  const first = y - ((lines.length - 1) * distance) / 2 + size * 0.36;
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
    element('tspan', index === 0 ? { x } : { x, y: first + index * distance }, escapeText(line)),
  );
  return element('text', attributes, ...spans);
}

function widthOf(character: string, blocks: readonly WidthBlock[]): number {
  const code = character.codePointAt(0) ?? 0;
  for (const [first, letters] of blocks) {
    if (code < first) break;
    if (code < first + letters.length) {
      return (letters.charCodeAt(code - first) - widthCode.first) / widthCode.steps;
    }
  }
  if (code >= 0x300 && code < 0x370) return 0;
  return code >= 0x1100 ? 1 : 0.75;
}
