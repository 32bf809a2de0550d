import { describe, expect, it } from 'vitest';
import { oneRow } from '../../../src/explain/families/one-row.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({ row: 2, title: 'Open day', start: '2020-03-01', headcount: 20 }),
  event({ row: 3, title: 'Round table', headcount: 30 }),
  event({ row: 4, start: '2020-04-01', headcount: 25 }),
  event({ row: 5, title: 'Nobody came', headcount: 0 }),
  event({ row: 6, title: 'Not told', headcount: null }),
];

describe('one row left out or counted twice', () => {
  it.each([
    {
      value: 55,
      kind: 'one-row-left-out',
      text: 'The figure leaves out "Open day" of 2020-03-01.',
      formula: '75 - 20 = 55',
      counts: new Map([[0, 0]]),
    },
    {
      value: 105,
      kind: 'one-row-twice',
      text: 'The figure counts "Round table" twice.',
      formula: '75 + 30 = 105',
      counts: new Map([[1, 2]]),
    },
    {
      value: 50,
      kind: 'one-row-left-out',
      text: 'The figure leaves out record e4 of 2020-04-01.',
      formula: '75 - 25 = 50',
      counts: new Map([[2, 0]]),
    },
  ])('says of $value: $text', ({ value, ...fit }) => {
    expect(toldBy(oneRow, asked({ events }, { value }))).toEqual({ tried: 10, fits: [fit] });
  });

  it.each([
    { it: 'a row of nobody, with which nothing differs', value: 75 },
    { it: 'what no row brings', value: 60 },
  ])('does not speak of $it', ({ value }) => {
    expect(toldBy(oneRow, asked({ events }, { value }))).toEqual({ tried: 10, fits: [] });
  });

  it('tells each row that fits a rounded figure', () => {
    const question = asked({ events }, { value: 50, interval: { low: 45, high: 55 } });
    expect(toldBy(oneRow, question).fits.map(({ formula }) => formula)).toEqual([
      '75 - 20 = 55',
      '75 - 30 = 45',
      '75 - 25 = 50',
    ]);
  });

  it('cuts a long title', () => {
    const title = 'x'.repeat(61);
    const question = asked(
      { events: [...events, event({ row: 7, title, headcount: 7 })] },
      { value: 75 },
    );
    expect(toldBy(oneRow, question).fits[0]?.text).toBe(
      `The figure leaves out "${'x'.repeat(60)}".`,
    );
  });
});
