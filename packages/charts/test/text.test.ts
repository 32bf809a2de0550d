import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, wrap } from '../src/text.js';
import { boldWidths, regularWidths } from '../src/text-widths.js';
import { languages, longName } from './support/languages.js';

describe('wrap', () => {
  it.each([
    { text: 'Igniting event', width: 200, lines: ['Igniting event'] },
    {
      text: 'Bench-learning international webinars',
      width: 120,
      lines: ['Bench-learning', 'international', 'webinars'],
    },
    { text: 'a  b\tc\nd', width: 200, lines: ['a b c d'] },
    { text: 'schools/municipalities', width: 100, lines: ['schools/', 'municipalities'] },
    { text: '100\u00A0%', width: 20, lines: ['10', '0\u00A0', '%'] },
    { text: '', width: 50, lines: [] },
  ])('breaks "$text" at $width into $lines', ({ text, width, lines }) => {
    expect(wrap(text, width).lines).toEqual(lines);
  });

  it('shortens what needs more lines, and says so', () => {
    const { lines, shortened } = wrap('one two three four five', 40, { maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(shortened).toBe(true);
  });

  it.each(Object.entries(languages))(
    'keeps every letter of names in %s, within the width',
    (_, labels) => {
      for (const label of [...labels, longName(labels)]) {
        const { lines, width } = wrap(label, 110, { maxLines: 40 });
        expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
        expect(width).toBeLessThanOrEqual(110);
      }
    },
  );

  it('never makes a line wider than asked, nor cuts a letter from its accent', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const { lines } = wrap(text, width);
          for (const line of lines) {
            expect(roomFor(line, 13) <= width || lettersOf(line) <= 1).toBe(true);
            expect(line).not.toMatch(/^\p{M}/u);
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

/** Letters, each with its accents. */
function lettersOf(line: string): number {
  return line.match(/\P{M}\p{M}*|\p{M}+/gu)?.length ?? 0;
}

const folder = '/usr/share/fonts/truetype/liberation2';
const present = existsSync(folder);
if (!present) console.info(`No fonts in ${folder}: the table of widths is not compared with them.`);

describe.skipIf(!present)('the table of widths', () => {
  it('is what scripts/text-widths.mjs writes for Liberation Sans', async () => {
    const script = '../scripts/text-widths.mjs';
    const { advances, tableOf } = await import(script);
    expect(tableOf(advances(`${folder}/LiberationSans-Regular.ttf`))).toEqual(regularWidths);
    expect(tableOf(advances(`${folder}/LiberationSans-Bold.ttf`))).toEqual(boldWidths);
  });
});
