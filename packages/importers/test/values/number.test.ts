import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/values/number.js';

const whole = (value: number) => ({ value, interval: { low: value, high: value } });

describe('readNumber', () => {
  it.each([
    ['712', { ...whole(712), notes: [] }],
    [' 712 ', { ...whole(712), notes: [] }],
    ['1.754', { ...whole(1754), notes: ['separator-ambiguous'], alternative: 1.754 }],
    ['1,754', { ...whole(1754), notes: ['separator-ambiguous'], alternative: 1.754 }],
    ['1 754', { ...whole(1754), notes: [] }],
    ['80\u00a0418', { ...whole(80418), notes: [] }],
    ['80\u202f418', { ...whole(80418), notes: [] }],
    ["1'754", { ...whole(1754), notes: [] }],
    ['1.234.567', { ...whole(1234567), notes: [] }],
    ['1.234,5', { value: 1234.5, interval: { low: 1234.45, high: 1234.55 }, notes: [] }],
    ['0.754', { value: 0.754, interval: { low: 0.7535, high: 0.7545 }, notes: [] }],
    ['6367.0', { value: 6367, interval: { low: 6366.95, high: 6367.05 }, notes: [] }],
    ['-5', { ...whole(-5), notes: [] }],
    ['14**', { ...whole(14), notes: ['footnote-mark'] }],
    ['14 †', { ...whole(14), notes: ['footnote-mark'] }],
    ['14²', { ...whole(14), notes: ['footnote-mark'] }],
    ['14[1]', { ...whole(14), notes: ['footnote-mark'] }],
    ['11 (55 %)', { ...whole(11), notes: ['percent-in-brackets'], percent: 55 }],
    ['11 (55%)', { ...whole(11), notes: ['percent-in-brackets'], percent: 55 }],
    ['22 (remote only)', { ...whole(22), notes: ['words'], words: 'remote only' }],
    ['34 participants', { ...whole(34), notes: ['words'], words: 'participants' }],
    ['60 - 80', { value: null, interval: { low: 60, high: 80 }, notes: ['range'] }],
    ['60–80', { value: null, interval: { low: 60, high: 80 }, notes: ['range'] }],
    ['between 60 and 80', { value: null, interval: { low: 60, high: 80 }, notes: ['range'] }],
    ['about 50', { value: 50, interval: { low: 45, high: 55 }, notes: ['approximate'] }],
    ['around 3000', { value: 3000, interval: { low: 2500, high: 3500 }, notes: ['approximate'] }],
    ['about 700', { value: 700, interval: { low: 650, high: 750 }, notes: ['approximate'] }],
    ['c. 40', { value: 40, interval: { low: 35, high: 45 }, notes: ['approximate'] }],
    ['c.40', { value: 40, interval: { low: 35, high: 45 }, notes: ['approximate'] }],
    ['~50', { value: 50, interval: { low: 45, high: 55 }, notes: ['approximate'] }],
    [
      'około 50 osób',
      {
        value: 50,
        interval: { low: 45, high: 55 },
        notes: ['words', 'approximate'],
        words: 'osob',
      },
    ],
    ['περίπου 50', { value: 50, interval: { low: 45, high: 55 }, notes: ['approximate'] }],
    ['nearly 50', { value: 50, interval: { low: 45, high: 50 }, notes: ['approximate'] }],
    ['more than 120', { value: 120, interval: { low: 120, high: null }, notes: ['at-least'] }],
    ['mais de 120', { value: 120, interval: { low: 120, high: null }, notes: ['at-least'] }],
    ['20+', { value: 20, interval: { low: 20, high: null }, notes: ['at-least'] }],
    ['>100', { value: 100, interval: { low: 100, high: null }, notes: ['at-least'] }],
    ['up to 30', { value: 30, interval: { low: 0, high: 30 }, notes: ['at-most'] }],
    ['1.2 thousand', { value: 1200, interval: { low: 1150, high: 1250 }, notes: ['scaled'] }],
    ['1,2 tys.', { value: 1200, interval: { low: 1150, high: 1250 }, notes: ['scaled'] }],
    ['2k', { value: 2000, interval: { low: 1500, high: 2500 }, notes: ['scaled'] }],
    ['56.6 %', { value: 56.6, interval: { low: 56.55, high: 56.65 }, notes: ['percent'] }],
    ['39%', { value: 39, interval: { low: 38.5, high: 39.5 }, notes: ['percent'] }],
  ])('reads "%s"', (printed, expected) => {
    expect(readNumber(printed)).toEqual({ ...expected, printed });
  });

  it.each([
    ['', 'blank'],
    [' \u00a0', 'blank'],
    ['-', 'not-given'],
    ['n/a', 'not-given'],
    ['N/A', 'not-given'],
    ['tbc', 'not-given'],
    ['brak danych', 'not-given'],
    ['27-22-20', 'several-numbers'],
    ['52.45.40', 'several-numbers'],
    ['9 / 11', 'several-numbers'],
    ['30 teachers and 5 students', 'several-numbers'],
    ['3 + 4', 'several-numbers'],
    ['80 - 60', 'several-numbers'],
    ['not tracked for the first editions', 'not-a-number'],
    ['A12', 'not-a-number'],
    ['12b', 'not-a-number'],
    ['W3', 'not-a-number'],
  ])('gives a problem for "%s"', (printed, problem) => {
    expect(readNumber(printed)).toEqual({ problem, printed });
  });

  it.each([
    ['1.754', '1,234.5', 1.754],
    ['1.754', '1.234,5', 1754],
    ['1,754', '1,234.5', 1754],
    ['1,754', '1.234,5', 1.754],
  ] as const)('reads "%s" with separators as in %s', (printed, separators, value) => {
    const reading = readNumber(printed, { separators });
    expect(reading).toMatchObject({ value, notes: [] });
  });
});
