import { describe, expect, it } from 'vitest';
import {
  countText,
  differenceText,
  figureText,
  known,
  listText,
  percentText,
} from '../src/figure-text.js';

describe('figureText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [712, '712'],
    [1754, '1,754'],
    [1_234_567.891, '1,234,567.89'],
    [-1200, '−1,200'],
    [0.001, '0'],
    [-0.001, '0'],
    [1e15, '1,000,000,000,000,000'],
    [2.5e17, '2.50e+17'],
    [null, '–'],
    [undefined, '–'],
    [Number.NaN, '–'],
  ])('prints %s as %s', (value, text) => expect(figureText(value)).toBe(text));
});

describe('percentText', () => {
  it.each([
    [301, 150, '201 %'],
    [711, 712, '99.9 %'],
    [713, 712, '100.1 %'],
    [712, 712, '100 %'],
    [0, 712, '0 %'],
    [1, 712, '< 1 %'],
    [-1, 712, '−< 1 %'],
    [5, 0, null],
    [null, 5, null],
    [5, null, null],
  ])('of %s in %s is %s', (part, whole, text) => {
    expect(percentText(part, whole)?.replaceAll('\u00A0', ' ') ?? null).toBe(text);
  });
});

describe('known', () => {
  it.each([
    [5, 5],
    [1e-12, 0],
    [1e16, null],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
  ])('takes %s for %s', (value, number) => expect(known(value)).toBe(number));
});

describe('texts of counts', () => {
  it('take the plural for all but one', () => {
    expect([0, 1, 2].map((count) => countText(count, 'event'))).toEqual([
      '0 events',
      '1 event',
      '2 events',
    ]);
  });
  it('give differences their sign', () => {
    expect([126, -3, 0].map(differenceText)).toEqual(['+126', '−3', '0']);
  });
  it('say how many a list leaves out', () => {
    expect(listText(['a', 'b', 'c'], 2)).toBe('a; b; and 1 more in the table');
  });
});
