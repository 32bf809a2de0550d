import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/model/fold-name.js';

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

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { seed: 7 },
    );
  });
});
