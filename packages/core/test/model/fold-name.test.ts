import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, lookAlike } from '../../src/model/fold-name.js';

describe('foldName', () => {
  it.each([
    ['СММ', 'CMM'],
    ['Туре', 'Type'],
    ['Ząbki', 'ZABKI'],
    ['  Łódź – Centrum ', 'lodz centrum'],
    ['Πλατφόρμα', 'πλατφορμα'],
  ])('brings "%s" and "%s" together', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps different names apart', () => {
    expect(foldName('OXAFAM')).not.toBe(foldName('OXFAM'));
  });

  it('folds plain text as it does beside other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldName(`${text} é`)).toBe(`${foldName(text)} e`.trim());
      }),
      { seed: 7 },
    );
  });

  it('folds letters of Europe as it does beside others', () => {
    for (let code = 0x80; code < 0x2100; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(foldName(`${text} 会`), code.toString(16)).toBe(`${foldName(text)} 会`);
    }
  });

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { seed: 7 },
    );
  });
});

describe('a letter that looks like another', () => {
  it.each([
    { letter: 'В', alphabet: 'Latin', like: 'B' },
    { letter: 'о', alphabet: 'Latin', like: 'o' },
    { letter: 'B', alphabet: 'Greek', like: 'Β' },
    { letter: 'B', alphabet: 'Cyrillic', like: 'В' },
    { letter: 'Ρ', alphabet: 'Cyrillic', like: 'Р' },
    { letter: 'F', alphabet: 'Greek', like: undefined },
    { letter: 'Б', alphabet: 'Latin', like: undefined },
  ] as const)('$letter is $like among $alphabet letters', ({ letter, alphabet, like }) => {
    expect(lookAlike(letter, alphabet)).toBe(like);
  });
});
