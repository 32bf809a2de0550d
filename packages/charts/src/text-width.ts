import { boldWidths, regularWidths, type WidthBlock, widthCode } from './text-widths.js';

/** Regular or bold type. */
export type Weight = 'regular' | 'bold';

// Other sans-serif faces run wider than Arial: DejaVu Sans and Verdana by up to 17 %, their bold
// cuts by up to 25 %.
const reserve = { regular: 1.18, bold: 1.26 } as const;

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
