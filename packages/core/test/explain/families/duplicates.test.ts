import { describe, expect, it } from 'vitest';
import { duplicates } from '../../../src/explain/families/duplicates.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const openDay = { title: 'Open day', start: '2020-03-01', headcount: 20, type: 'Fair' };
const roundTable = { title: 'Round table', start: '2020-04-01', headcount: 30, type: 'Talk' };

describe('events entered twice counted once', () => {
  it.each([
    {
      rows: [openDay, openDay, roundTable],
      value: 50,
      text: 'The figure counts the event that is entered twice once.',
      formula: '70 - 20 = 50',
      counts: [1],
    },
    {
      rows: [openDay, openDay, openDay, roundTable, roundTable],
      value: 50,
      text: 'The figure counts the 3 events that are entered twice once.',
      formula: '120 - 70 = 50',
      counts: [1, 2, 4],
    },
  ])('says $formula', ({ rows, value, text, formula, counts }) => {
    const events = rows.map((fields, at) => event({ ...fields, row: at + 2 }));
    expect(toldBy(duplicates, asked({ events }, { value }))).toEqual({
      tried: 1,
      fits: [
        {
          kind: 'duplicates-removed',
          text,
          formula,
          counts: new Map(counts.map((row) => [row, 0])),
        },
      ],
    });
  });

  it.each([
    { it: 'where none is entered twice', rows: [openDay, roundTable], value: 30, tried: 0 },
    {
      it: 'where nobody came',
      rows: [
        { ...openDay, headcount: 0 },
        { ...openDay, headcount: 0 },
      ],
      value: 9,
      tried: 0,
    },
    { it: 'where the figure is another', rows: [openDay, openDay], value: 19, tried: 1 },
  ])('says nothing $it', ({ rows, value, tried }) => {
    const events = rows.map((fields, at) => event({ ...fields, row: at + 2 }));
    expect(toldBy(duplicates, asked({ events }, { value }))).toEqual({ tried, fits: [] });
  });

  it('looks at the events in scope alone', () => {
    const events = [openDay, openDay, roundTable].map((fields, at) =>
      event({ ...fields, row: at + 2 }),
    );
    const question = asked({ events }, { value: 9, scope: { type: 'Talk' } });
    expect(toldBy(duplicates, question)).toEqual({ tried: 0, fits: [] });
    const twice = [...events, event({ ...roundTable, row: 5 })];
    const fairs = asked({ events: twice }, { value: 20, scope: { type: 'Fair' } });
    expect(toldBy(duplicates, fairs).fits).toMatchObject([
      {
        text: 'The figure counts the event that is entered twice once.',
        counts: new Map([[1, 0]]),
      },
    ]);
  });
});
