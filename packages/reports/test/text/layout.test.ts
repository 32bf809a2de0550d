import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAsText } from '../../src/text/check-as-text.js';
import { displayWidth, padded, shortened } from '../../src/text/display-width.js';
import { excerpt, placeOfWords } from '../../src/text/excerpt.js';
import { printable } from '../../src/text/printable.js';
import { wrapped } from '../../src/text/wrapped.js';
import { sampleReport } from '../support/sample-report.js';

describe('displayWidth', () => {
  it.each([
    ['Sessão', 6],
    ['Sessa\u0303o', 6],
    ['Σχέδιο δράσης', 13],
    ['会議', 4],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what padded and shortened texts keep to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 40 }),
        (text, width) => {
          const line = printable(text);
          const short = shortened(line, width);
          expect(displayWidth(short)).toBeLessThanOrEqual(Math.max(width, displayWidth('…')));
          expect(displayWidth(padded(short, width))).toBeGreaterThanOrEqual(width);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('printable', () => {
  it('lets no text command the terminal or turn its direction', () => {
    expect(printable('a\u001b[31mred\u0007\u202etxt')).toBe('a�[31mred��txt');
    expect(printable(' two\r\n  lines ')).toBe(' two lines ');
  });
});

describe('wrapped', () => {
  it('keeps every word and the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zà-ž]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrapped(words.join(' '), 20);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => displayWidth(line) <= 20)).toBe(true);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('leaves a path whole', () => {
    expect(wrapped('see some/long/path/to/a/file.md:12:3 there', 12)).toContain(
      'some/long/path/to/a/file.md:12:3',
    );
  });
});

describe('excerpt', () => {
  it.each([
    { quote: 'held 16 events in 2016', words: '16', caret: 5 },
    { quote: 'in 2010, 1.234 or 34', words: '34', caret: 18 },
    { quote: 'about 700 people', words: 'about 700', caret: 0 },
  ])('points at $words in "$quote"', ({ quote, words, caret }) => {
    expect(placeOfWords(quote, words)).toBe(caret);
    expect(excerpt(quote, words, 60)[1]?.indexOf('^')).toBe(caret);
  });

  it('shows the quote alone where the words do not stand in it', () => {
    expect(excerpt('held 2016 events', '16', 60)).toEqual(['held 2016 events']);
  });

  it('cuts a long quote around the words', () => {
    const [line = '', caret = ''] = excerpt(`${'a '.repeat(80)}712 ${'b '.repeat(80)}`, '712', 40);
    expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(line.slice(caret.indexOf('^'), caret.length)).toBe('712');
  });
});

describe('checkAsText', () => {
  it.each([60, 80, 100])('keeps to %i columns but for places', (width) => {
    const lines = checkAsText(sampleReport, { width }).split('\n');
    const long = lines.filter((line) => displayWidth(line) > width);
    expect(long.filter((line) => !/[:!]/.test(line) && !line.includes('■'))).toEqual([]);
  });

  it('has no colour unless asked, and then the same words', () => {
    const plain = checkAsText(sampleReport);
    const coloured = checkAsText(sampleReport, { colour: 'ansi' });
    expect(plain).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});
