import { describe, expect, it } from 'vitest';
import { withoutBoth } from '../../../src/explain/families/without-both.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const rows: readonly (readonly [string, string, number])[] = [
  ['Fair', 'IT', 20],
  ['Fair', 'IT', 33],
  ['Fair', 'PL', 25],
  ['Talk', 'IT', 41],
  ['Talk', 'PL', 18],
];
const eventsOfRows = (headcounts: readonly number[]) =>
  rows.map(([type, country], at) =>
    event({ row: at + 2, type, country, headcount: headcounts[at] ?? 0 }),
  );
const events = eventsOfRows(rows.map(([, , headcount]) => headcount));

describe('the rows with two values at once', () => {
  it('are left out', () => {
    expect(toldBy(withoutBoth, asked({ events }, { value: 84 }))).toEqual({
      tried: 1,
      fits: [
        {
          kind: 'without-two-values-at-once',
          text: 'The figure leaves out type Fair with country Italy.',
          formula: '137 - 53 = 84',
          counts: new Map([
            [0, 0],
            [1, 0],
          ]),
        },
      ],
    });
  });

  it.each([
    { it: 'one row', records: events, value: 112, tried: 1 },
    {
      it: 'all rows of a type',
      records: events.map((one, at) => (at === 2 ? { ...one, country: 'IT' } : one)),
      value: 59,
      tried: 0,
    },
    {
      it: 'all rows of a country',
      records: events.map((one, at) => (at === 3 ? { ...one, country: 'PL' } : one)),
      value: 84,
      tried: 0,
    },
    { it: 'rows of nobody', records: eventsOfRows([0, 0, 25, 41, 18]), value: 84, tried: 1 },
  ])('are not $it', ({ records, value, tried }) => {
    expect(toldBy(withoutBoth, asked({ events: records }, { value }))).toEqual({ tried, fits: [] });
  });

  it('are of two dimensions', () => {
    const joint = events.map((one, at) => {
      const partners = at < 2 ? ['Agora', 'Volta'] : at === 2 ? ['Agora'] : ['Volta'];
      return { ...one, type: null, country: null, partners };
    });
    expect(toldBy(withoutBoth, asked({ events: joint }, { value: 84 }))).toEqual({
      tried: 0,
      fits: [],
    });
  });

  it('are not those of a month or quarter', () => {
    const dated = events.map((one, at) => ({
      ...one,
      start: `2020-0${[1, 1, 6, 6, 1][at]}-1${at}`,
    }));
    expect(toldBy(withoutBoth, asked({ events: dated }, { value: 84 })).tried).toBe(1);
  });
});
