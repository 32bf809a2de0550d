import { expect, it } from 'vitest';
import { printedLikeNumber } from '../../src/reconcile/printed-like.js';

it.each([
  ['586', 712, '712'],
  ['1.754', 1745, '1.745'],
  ['1,754 contacts', 1745, '1,745 contacts'],
  ['1 754', 1745, '1 745'],
  ['1’754', 1745, '1’745'],
  ["1'754", 1745, "1'745"],
  ['about 58 people', 85, 'about 85 people'],
  ['about 58 people', 585, 'about 585 people'],
  ['1.754 contacts', 175, '175 contacts'],
  ['1.754', 17540, '17540'],
  ['5', 7, '7'],
  ['31. in all', 13, '13. in all'],
  ['2 of 30', 3, '3 of 30'],
  ['thirty', 13, '13'],
  ['58', 58.5, '58.5'],
  ['58', -5, '-5'],
  ['about 58', -5, '-5'],
  ['about 58', 58.5, '58.5'],
])('writes in place of "%s" %d as "%s"', (printed, value, written) => {
  expect(printedLikeNumber(printed, value)).toBe(written);
});
