import { describe, expect, it } from 'vitest';
import {
  countsAsItsTitleSays,
  countsForMany,
} from '../../../src/explain/families/counts-for-many.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

describe('a row that counts as often as its title says', () => {
  const events = [
    event({ row: 2, headcount: 20 }),
    event({ row: 3, title: '3 workshops with pupils', headcount: 40 }),
    event({ row: 4, title: '5 visits', eventCount: 5, headcount: 0 }),
    event({ row: 5, title: 'Open day', headcount: 30 }),
  ];

  it('counts its people so often', () => {
    expect(toldBy(countsAsItsTitleSays, asked({ events }, { value: 170 }))).toEqual({
      tried: 1,
      fits: [
        {
          kind: 'row-counts-for-many',
          text: 'The figure counts "3 workshops with pupils" 3 times, as its title says.',
          formula: '90 - 40 + 120 = 170',
          meant: new Map([[1, 120]]),
        },
      ],
    });
  });

  it('counts it as so many events', () => {
    const told = toldBy(countsAsItsTitleSays, asked({ events }, { value: 10, measure: 'events' }));
    expect(told.tried).toBe(2);
    expect(told.fits).toMatchObject([{ formula: '8 - 1 + 3 = 10', meant: new Map([[1, 3]]) }]);
  });

  it('counts it as so many events where the register counts it as fewer', () => {
    const fewer = [event({ row: 2, title: '3 visits', eventCount: 2 })];
    const told = toldBy(
      countsAsItsTitleSays,
      asked({ events: fewer }, { value: 3, measure: 'events' }),
    );
    expect(told.fits).toMatchObject([{ formula: '2 - 2 + 3 = 3' }]);
  });

  it.each([
    { it: 'where the register counts it so already', value: 8, measure: 'events' as const },
    { it: 'where the figure is another', value: 130, measure: 'attendances' as const },
  ])('says nothing $it', ({ value, measure }) => {
    expect(toldBy(countsAsItsTitleSays, asked({ events }, { value, measure })).fits).toEqual([]);
  });
});

describe('a row that counts for several without a word', () => {
  const events = [
    event({ row: 2, title: 'Open day', headcount: 20 }),
    event({ row: 3, headcount: 31 }),
    event({ row: 4, headcount: 0 }),
  ];

  it.each([
    { value: 91, text: '"Open day" 3 times', formula: '51 - 20 + 3 × 20 = 91', meant: [0, 60] },
    { value: 392, text: 'record e3 12 times', formula: '51 - 31 + 12 × 31 = 392', meant: [1, 372] },
  ])('says of $value that it is $text', ({ value, text, formula, meant }) => {
    const [row = 0, count = 0] = meant;
    expect(toldBy(countsForMany, asked({ events }, { value }))).toEqual({
      tried: 30,
      fits: [
        {
          kind: 'row-counts-for-many',
          text: `The figure counts ${text}.`,
          formula,
          meant: new Map([[row, count]]),
        },
      ],
    });
  });

  it.each([
    { it: 'twice, which is a family of its own', value: 71 },
    { it: 'thirteen times', value: 423 },
    { it: 'a row of nobody', value: 51 },
  ])('does not count $it', ({ value }) => {
    expect(toldBy(countsForMany, asked({ events }, { value })).fits).toEqual([]);
  });
});
