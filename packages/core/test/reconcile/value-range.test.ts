import { describe, expect, it } from 'vitest';
import { doesRangeHold, doRangesMeet } from '../../src/reconcile/value-range.js';

const range = (low: number, high = low) => ({ low, high });

describe('two ranges', () => {
  it.each([
    { it: 'with an end in common', a: range(1, 2), b: range(2, 3), meet: true },
    { it: 'with a gap between', a: range(1, 2), b: range(2.001, 3), meet: false },
    { it: 'of which one holds the other', a: range(1, 9), b: range(4), meet: true },
    { it: 'without an end above', a: range(1, Infinity), b: range(7), meet: true },
    { it: 'apart by the last bits of a division', a: range(0.1 + 0.2), b: range(0.3), meet: true },
    { it: 'as far apart, of millions', a: range(1e9), b: range(1e9 + 0.5), meet: true },
    { it: 'further apart, of millions', a: range(1e9), b: range(1e9 + 2), meet: false },
    {
      it: 'apart by less than rounding shows, of nought',
      a: range(0),
      b: range(1e-10),
      meet: true,
    },
    { it: 'of negative millions', a: range(-1e9), b: range(-1e9 - 0.5), meet: true },
  ])('$it meet: $meet', ({ a, b, meet }) => {
    expect([doRangesMeet(a, b), doRangesMeet(b, a)]).toEqual([meet, meet]);
  });
});

describe('a range', () => {
  it.each([
    { it: 'itself', outer: range(1, 3), inner: range(1, 3), holds: true },
    { it: 'a value within', outer: range(1, 3), inner: range(2), holds: true },
    { it: 'one that begins lower', outer: range(1, 3), inner: range(0.999, 2), holds: false },
    { it: 'one that ends higher', outer: range(1, 3), inner: range(2, 3.001), holds: false },
    { it: 'the last bits of a division', outer: range(0.3), inner: range(0.1 + 0.2), holds: true },
    { it: 'those bits below', outer: range(0.1 + 0.2), inner: range(0.3), holds: true },
    {
      it: 'as little above millions',
      outer: range(1e9),
      inner: range(1e9, 1e9 + 0.5),
      holds: true,
    },
    {
      it: 'as little below millions',
      outer: range(1e9),
      inner: range(1e9 - 0.5, 1e9),
      holds: true,
    },
    { it: 'more above millions', outer: range(1e9), inner: range(1e9, 1e9 + 2), holds: false },
  ])('holds $it: $holds', ({ outer, inner, holds }) => {
    expect(doesRangeHold(outer, inner)).toBe(holds);
  });
});
