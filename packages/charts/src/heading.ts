import type { ChartNote } from './chart.js';
import type { Body, Frame } from './frame.js';
import type { Marks } from './marks.js';
import { roomFor, smallSize, titleSize, word, wrap } from './text.js';

/** A mark and what it stands for. */
export interface KeyEntry {
  readonly label: string;
  /** Draws the mark about a point; it may be 20 pixels wide. */
  draw(marks: Marks, x: number, y: number): string;
}

/** Title, subtitle and key, from the top down. */
export function heading(
  title: string,
  subtitle: string,
  key: readonly KeyEntry[],
  { left, right, top, palette, marks }: Frame,
): Body {
  const large = wrap(title, right - left, { size: titleSize, weight: 'bold' });
  let bottom = top + large.height;
  let svg = large.at(left, (top + bottom) / 2);
  const below = wrap(subtitle, right - left);
  if (below.lines.length > 0) {
    svg += below.at(left, bottom + 2 + below.height / 2, { fill: palette.muted });
    bottom += below.height + 2;
  }
  if (key.length > 0) {
    let x = left;
    bottom += 18;
    for (const { label, draw } of key) {
      const needed = 26 + roomFor(label, smallSize);
      if (x > left && x + needed > right) {
        x = left;
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
export function footing(notes: readonly ChartNote[], { left, right, top, palette }: Frame): Body {
  let svg = '';
  let bottom = notes.length > 0 ? top + 14 : top;
  for (const { text } of notes) {
    const note = wrap(text, right - left, { size: smallSize });
    svg += note.at(left, bottom + note.height / 2, { fill: palette.muted });
    bottom += note.height + 3;
  }
  return { svg, bottom };
}
