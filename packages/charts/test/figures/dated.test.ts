import { describe, expect, it } from 'vitest';
import { dated } from '../../src/figures/dated.js';
import { noteOn } from '../../src/notes.js';

const period = { start: '2019-03-01', end: '2021-06-01' };

const note = (rows: readonly object[], why: string) => noteOn(rows.length, why);

describe('dated', () => {
  it.each([
    { it: 'draws a day of the period', date: '2019-03-01', kept: true, inside: true },
    { it: 'draws its last day', date: '2021-05-31', kept: true, inside: true },
    { it: 'draws the day after it as outside', date: '2021-06-01', kept: true, inside: false },
    { it: 'draws a day up to a year before', date: '2018-02-28', kept: true, inside: false },
    {
      it: 'leaves out a day before that',
      date: '2018-02-27',
      kept: false,
      why: 'more than a year outside the period',
    },
    {
      it: 'leaves out a day far after',
      date: '2022-06-02',
      kept: false,
      why: 'more than a year outside the period',
    },
    { it: 'leaves out a row without a day', date: null, kept: false, why: 'without a valid date' },
    {
      it: 'leaves out what is no day',
      date: '2021-02-30',
      kept: false,
      why: 'without a valid date',
    },
  ])('$it', ({ date, kept, inside, why }) => {
    const { drawn, notes } = dated([{ date }], period, note);
    expect(drawn.map((row) => row.inside)).toEqual(kept ? [inside] : []);
    expect(notes.map(({ text }) => text)).toEqual(why === undefined ? [] : [why]);
  });

  it('holds every day inside where there is no period', () => {
    const { drawn } = dated([{ date: '1999-01-01' }, { date: '2035-01-01' }], null, note);
    expect(drawn.map(({ inside }) => inside)).toEqual([true, true]);
  });
});
