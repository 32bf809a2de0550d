import { describe, expect, it } from 'vitest';
import { rowDigitMistyped, rowMistyped } from '../../../src/explain/families/mistyped-row.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({ row: 2, title: 'Open day', start: '2020-03-01', headcount: 10 }),
  event({ row: 3, title: 'Round table', headcount: 573 }),
  event({ row: 4, title: 'Too small for a slip to tell', headcount: 9 }),
];

const slip = (meant: number, value: number) => ({
  kind: 'mistyped-row',
  text: `"Round table" has 573 for ${meant}, a slip of a key.`,
  formula: `592 - 573 + ${meant} = ${value}`,
  meant: new Map([[1, meant]]),
  ofRegister: true,
});

describe('a slip of a key in a row', () => {
  it.each([
    { slip: 'the first two digits exchanged', value: 772, meant: 753 },
    { slip: 'the last two digits exchanged', value: 556, meant: 537 },
    { slip: 'the first digit lost', value: 92, meant: 73 },
    { slip: 'a digit between lost', value: 72, meant: 53 },
    { slip: 'the last digit lost', value: 76, meant: 57 },
    { slip: 'a nought added', value: 5749, meant: 5730 },
  ])('is $slip', ({ value, meant }) => {
    expect(toldBy(rowMistyped, asked({ events }, { value }))).toEqual({
      // 10 for 1 (twice), 0 and 100; 573 for the six above.
      tried: 9,
      fits: [slip(meant, value)],
    });
  });

  it.each([
    { digit: 'first', value: 992, meant: 973 },
    { digit: 'middle', value: 522, meant: 503 },
    { digit: 'last', value: 594, meant: 575 },
  ])('is the $digit digit mistyped', ({ value, meant }) => {
    const told = toldBy(rowDigitMistyped, asked({ events }, { value }));
    expect(told.tried).toBe(2 * 9 + 3 * 9);
    expect(told.fits).toContainEqual(slip(meant, value));
  });

  it.each([rowMistyped, rowDigitMistyped])('is not looked for in numbers of events', (family) => {
    const many = events.map((one) => ({ ...one, eventCount: 12 }));
    const question = asked({ events: many }, { value: 45, measure: 'events' });
    expect(toldBy(family, question)).toEqual({ tried: 0, fits: [] });
  });

  it.each([rowMistyped, rowDigitMistyped])('does not turn a value into itself', (family) => {
    const same = [event({ headcount: 44 }), event({ row: 3, headcount: 11 })];
    expect(toldBy(family, asked({ events: same }, { value: 55 })).fits).toEqual([]);
  });
});
