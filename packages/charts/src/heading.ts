import type { ChartNote } from './chart.js';
import type { Marks } from './marks.js';
import { roomFor } from './text-width.js';
import type { Palette } from './theme.js';
import { heightOf, labelSize, smallSize, titleSize, word, words } from './words.js';
import { wrap } from './wrap.js';

/** A mark and what it stands for. */
export interface KeyEntry {
  readonly label: string;
  /** Draws the mark about a point; it may be 20 pixels wide. */
  draw(marks: Marks, x: number, y: number): string;
}

/** Free space at each side of the picture. */
export const margin = 20;

/** Title, subtitle and key, from the top down. */
export function heading(
  title: string,
  subtitle: string,
  key: readonly KeyEntry[],
  width: number,
  palette: Palette,
  marks: Marks,
): { svg: string; bottom: number } {
  const room = width - 2 * margin;
  const titleLines = wrap(title, room, { size: titleSize, weight: 'bold' }).lines;
  let bottom = margin + heightOf(titleLines.length, titleSize);
  let svg = words(titleLines, margin, (margin + bottom) / 2, { size: titleSize, weight: 'bold' });
  if (subtitle !== '') {
    const { lines } = wrap(subtitle, room, { size: labelSize });
    const height = heightOf(lines.length);
    svg += words(lines, margin, bottom + 2 + height / 2, { fill: palette.muted });
    bottom += height + 2;
  }
  if (key.length > 0) {
    let x = margin;
    bottom += 18;
    for (const { label, draw } of key) {
      const needed = 26 + roomFor(label, smallSize);
      if (x > margin && x + needed > width - margin) {
        x = margin;
        bottom += 20;
      }
      svg += draw(marks, x + 10, bottom) + word(label, x + 26, bottom, { size: smallSize });
      x += needed + 16;
    }
    bottom += 8;
  }
  return { svg, bottom: bottom + 14 };
}

/** Notes below the picture. */
export function footing(
  notes: readonly ChartNote[],
  width: number,
  top: number,
  palette: Palette,
): { svg: string; bottom: number } {
  let svg = '';
  let bottom = notes.length > 0 ? top + 14 : top;
  for (const { text } of notes) {
    const { lines } = wrap(text, width - 2 * margin, { size: smallSize });
    const height = heightOf(lines.length, smallSize);
    svg += words(lines, margin, bottom + height / 2, { size: smallSize, fill: palette.muted });
    bottom += height + 3;
  }
  return { svg, bottom };
}
