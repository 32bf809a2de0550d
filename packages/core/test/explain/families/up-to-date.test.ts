import { describe, expect, it } from 'vitest';
import { firstRows, upToDate } from '../../../src/explain/families/up-to-date.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const march = event({ row: 2, start: '2020-03-10', headcount: 41 });
const january = event({ row: 3, start: '2020-01-10', headcount: 20 });
const february = event({ row: 4, start: '2020-02-10', headcount: 33 });
const april = event({ row: 5, start: '2020-04-10', headcount: 18 });
const sameDay = event({ row: 6, start: '2020-02-10', headcount: 25 });
const events = [march, january, february, april, sameDay];

describe('the events up to a day', () => {
  it.each([
    { value: 20, day: '2020-01-10', later: [0, 2, 3, 4], formula: '137 - 117 = 20', share: 0.4 },
    { value: 78, day: '2020-02-10', later: [0, 3], formula: '137 - 59 = 78', share: 0.6 },
  ])('come to $value on $day, the likelier the later', ({ value, day, later, formula, share }) => {
    const { tried, fits } = toldBy(upToDate, asked({ events }, { value }));
    expect(tried).toBe(2);
    expect(fits).toEqual([
      {
        kind: 'up-to-a-date',
        text: `The figure is that of the events up to ${day}; ${later.length} later ones are not in it.`,
        formula,
        counts: new Map(later.map((row) => [row, 0])),
        share: expect.closeTo(share, 10),
      },
    ]);
  });

  it.each([
    { it: 'a day on which more events were', value: 53 },
    { it: 'the last event alone', value: 119 },
    { it: 'all events', value: 137 },
  ])('are not those without $it', ({ value }) => {
    expect(toldBy(upToDate, asked({ events }, { value })).fits).toEqual([]);
  });

  it('are not told where nobody came later', () => {
    const late = [7, 8].map((month) =>
      event({ row: month, start: `2020-0${month}-10`, headcount: 0 }),
    );
    const question = asked({ events: [...events, ...late] }, { value: 137 });
    expect(toldBy(upToDate, question)).toEqual({ tried: 4, fits: [] });
  });

  it('are not told where an event has no day', () => {
    const question = asked({ events: [...events, event({ row: 7, headcount: 5 })] }, { value: 20 });
    expect(toldBy(upToDate, question)).toEqual({ tried: 0, fits: [] });
  });
});

describe('the first rows of the register', () => {
  it.each([
    { value: 41, row: 2, later: [1, 2, 3, 4], formula: '137 - 96 = 41', share: 3 / 13 },
    { value: 61, row: 3, later: [2, 3, 4], formula: '137 - 76 = 61', share: 4 / 13 },
    { value: 94, row: 4, later: [3, 4], formula: '137 - 43 = 94', share: 6 / 13 },
  ])('come to $value in row $row', ({ value, row, later, formula, share }) => {
    const shuffled = asked({ events: events.toReversed() }, { value });
    for (const question of [asked({ events }, { value }), shuffled]) {
      const { tried, fits } = toldBy(firstRows, question);
      expect(tried).toBe(3);
      expect(fits).toMatchObject([
        {
          kind: 'first-rows',
          text: `The figure is that of the rows up to row ${row}; ${later.length} further ones are not in it.`,
          formula,
          share: expect.closeTo(share, 10),
        },
      ]);
      const left = [...(fits[0]?.counts ?? [])].map(([at]) => question.rows.values[at]);
      expect(left.sort()).toEqual(later.map((at) => events[at]?.headcount).sort());
    }
  });

  it('are counted by lines where the register is a text', () => {
    const lines = events.map((one, at) => ({ ...one, source: { file: 'a.md', line: 10 - at } }));
    const [fit] = toldBy(firstRows, asked({ events: lines }, { value: 43 })).fits;
    expect(fit?.text).toContain('up to row 7; 3 further');
  });

  it('are not told of rows without a place', () => {
    const nowhere = events.map((one) => ({ ...one, source: { file: 'a.json' } }));
    expect(toldBy(firstRows, asked({ events: nowhere }, { value: 41 })).tried).toBe(0);
  });

  it.each([
    { it: 'two files', sources: [{ file: 'a.csv' }, { file: 'b.csv' }] },
    {
      it: 'two sheets',
      sources: [
        { file: 'a.xlsx', sheet: 'A' },
        { file: 'a.xlsx', sheet: 'B' },
      ],
    },
  ])('are not told of $it', ({ sources }) => {
    const apart = events.map((one, at) => {
      return { ...one, source: { file: '', ...sources[at % 2], row: at + 2 } };
    });
    const question = asked({ events: apart }, { value: 41 });
    expect(toldBy(firstRows, question)).toEqual({ tried: 0, fits: [] });
  });
});
