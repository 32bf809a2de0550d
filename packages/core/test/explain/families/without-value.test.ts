import { describe, expect, it } from 'vitest';
import { withoutTwoValues, withoutValue } from '../../../src/explain/families/without-value.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const rows: readonly (readonly [string, string | null, number])[] = [
  ['Fair', 'IT', 20],
  ['Fair', 'PL', 33],
  ['Talk', 'IT', 25],
  ['Talk', 'PT', 41],
  ['Visit', 'PL', 18],
  ['Lesson', 'PT', 7],
];
const events = rows.map(([type, country, headcount], at) =>
  event({ row: at + 2, type, country, headcount }),
);
const withoutShare = <Fit extends { readonly share?: number }>({ share: _, ...rest }: Fit) => rest;
const leftOut = (...indexes: number[]) => new Map(indexes.map((row) => [row, 0]));

describe('one value of a dimension', () => {
  it.each([
    {
      value: 91,
      kind: 'without-one-value',
      text: 'The figure leaves out type Fair.',
      formula: '144 - 53 = 91',
      counts: leftOut(0, 1),
    },
    {
      value: 99,
      kind: 'without-one-value',
      text: 'The figure leaves out country Italy.',
      formula: '144 - 45 = 99',
      counts: leftOut(0, 2),
    },
    {
      value: 53,
      kind: 'only-one-value',
      text: 'The figure speaks of type Fair alone.',
      formula: '53 of 144',
      counts: leftOut(2, 3, 4, 5),
    },
  ])('$text', ({ value, ...fit }) => {
    const { tried, fits } = toldBy(withoutValue, asked({ events }, { value }));
    expect(tried).toBe(14);
    expect(fits.map(withoutShare)).toEqual([fit]);
  });

  it('is as likely for each dimension, and for each value of it', () => {
    const sharesOf = (value: number) =>
      toldBy(withoutValue, asked({ events }, { value })).fits.map(({ share }) => share);
    const [type = 0] = sharesOf(91);
    const [country = 0] = sharesOf(99);
    expect(sharesOf(53)).toEqual([type]);
    expect(type * 4).toBeCloseTo(country * 3, 10);
    expect(type * 4 * 2 + country * 3 * 2).toBeCloseTo(1, 10);
  });

  it('is not left out where it has nobody', () => {
    const empty = [...events, event({ row: 8, type: 'Concert', country: 'IT', headcount: 0 })];
    expect(toldBy(withoutValue, asked({ events: empty }, { value: 144 })).fits).toEqual([]);
  });
});

describe('two values of one dimension', () => {
  it('are left out together', () => {
    const { tried, fits } = toldBy(withoutTwoValues, asked({ events }, { value: 119 }));
    // The pairs of four types; of three countries two less is one alone.
    expect(tried).toBe(6);
    expect(fits.map(withoutShare)).toEqual([
      {
        kind: 'without-two-values',
        text: 'The figure leaves out type Visit and type Lesson.',
        formula: '144 - 18 - 7 = 119',
        counts: leftOut(4, 5),
      },
    ]);
  });

  it.each([
    { types: 30, tried: 435 },
    { types: 31, tried: 0 },
  ])('are tried in $tried pairs of $types', ({ types, tried }) => {
    const many = Array.from({ length: types }, (_, at) =>
      event({ row: at + 2, type: `Type ${at}`, headcount: at + 1 }),
    );
    expect(toldBy(withoutTwoValues, asked({ events: many }, { value: 1 })).tried).toBe(tried);
  });

  it('are not those of which one has nobody', () => {
    const empty = [...events, event({ row: 8, type: 'Concert', headcount: 0 })];
    expect(toldBy(withoutTwoValues, asked({ events: empty }, { value: 126 }))).toEqual({
      tried: 6,
      fits: [],
    });
  });

  it('are not partners or times', () => {
    const apart = [11, 13, 17, 19].map((headcount, at) =>
      event({
        row: at + 2,
        headcount,
        partners: [`Partner ${'ABCD'[at]}`],
        start: `${2018 + at}-0${at * 2 + 1}-05`,
      }),
    );
    expect(toldBy(withoutTwoValues, asked({ events: apart }, { value: 36 }))).toEqual({
      tried: 0,
      fits: [],
    });
  });
});
