import { describe, expect, it } from 'vitest';
import { areOneSlipApart } from '../../src/explain/one-slip-apart.js';

describe('areOneSlipApart', () => {
  const apart = (a: string, b: string) => {
    expect(areOneSlipApart(b, a)).toBe(areOneSlipApart(a, b));
    return areOneSlipApart(a, b);
  };

  it.each([
    ['a letter more in a short word', 'Reading in Mira', 'Reading inn Mira'],
    ['another letter in a short word', 'Meeting of schools', 'Meeting ef schools'],
    ['a word cut to a numeral', 'Reading in Mira', 'Reading i Mira'],
    ['a digit lost', 'Reading, group 93', 'Reading, group 3'],
    ['a letter for a digit', 'Reading, group 68', 'Reading, group e8'],
  ])('is so of %s', (_, a, b) => {
    expect(apart(a, b)).toBe(true);
  });

  it.each([
    ['no name', '', 'Reading'],
    ['equal names', 'Reading', ' Reading'],
    ['two slips', 'Reading in Mira', 'Raeding inn Mira'],
    ['another digit', 'Reading 1', 'Reading 2'],
    ['digits exchanged', 'Reading 12', 'Reading 21'],
    ['another capital', 'Group A', 'Group B'],
    ['a capital for another', 'Reading PT', 'Reading IT'],
    ['a longer numeral', 'Reading, part II', 'Reading, part III'],
    ['a longer numeral in small letters', 'Reading, part i', 'Reading, part ii'],
  ])('is not so of %s', (_, a, b) => {
    expect(apart(a, b)).toBe(false);
  });
});
