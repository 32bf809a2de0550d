import { describe, expect, it } from 'vitest';
import {
  dateRepairs,
  exchangeOfDays,
  nearDates,
  printedLike,
} from '../../src/reconcile/date-repair.js';
import { event } from '../support/records.js';

const source = { file: 'r.csv', row: 2, cells: { start: { column: 3 }, end: { column: 4 } } };
const start = { file: 'r.csv', row: 2, column: 3 };

describe('dates near a date', () => {
  it('differ in one digit, or in the order of day and month', () => {
    const near = nearDates('2020-03-12');
    for (const date of ['3020-03-12', '2021-03-12', '2029-03-12', '2020-13-12', '2020-12-03']) {
      expect(near.includes(date)).toBe(date !== '2020-13-12');
    }
    expect(near).toContain('2020-08-12');
    expect(near).toContain('2020-03-02');
    expect(near).toContain('2020-03-19');
    expect(near).not.toContain('2020-03-12');
    expect(near).not.toContain('2021-03-13');
    expect(near).not.toContain('2020-02-30');
    expect(new Set(near).size).toBe(near.length);
  });

  it('are days that exist', () => {
    expect(nearDates('2019-02-28')).not.toContain('2019-02-29');
    expect(nearDates('2020-02-28')).toContain('2020-02-29');
    expect(nearDates('2020-05-15')).not.toContain('2020-15-05');
  });
});

describe('repairs of a date', () => {
  const given = event({ start: '2029-03-12', source });
  const passesOnly =
    (...dates: string[]) =>
    (date: string) =>
      dates.includes(date);

  it('are the near dates that pass', () => {
    expect(dateRepairs(given, passesOnly('2020-03-12', '2020-03-13'))).toEqual([
      {
        location: start,
        from: '2029-03-12',
        to: '2020-03-12',
        change: { event: 'e2', field: 'start', to: '2020-03-12' },
      },
    ]);
  });

  it('are written as the register writes', () => {
    const printed = { ...given, printed: { start: '12/3/2029' } };
    expect(dateRepairs(printed, passesOnly('2020-03-12'))).toMatchObject([
      { from: '12/3/2029', to: '12/3/2020' },
    ]);
  });

  it('are none where more than three would do, since the slip could be any', () => {
    const years = ['2020-03-12', '2021-03-12', '2022-03-12', '2023-03-12'];
    expect(dateRepairs(given, passesOnly(...years.slice(1)))).toHaveLength(3);
    expect(dateRepairs(given, passesOnly(...years))).toEqual([]);
  });

  it('are none of an event without a day', () => {
    expect(dateRepairs(event(), () => true)).toEqual([]);
  });

  it.each([
    { it: 'after its last day', end: '2020-03-11', repairs: 0 },
    { it: 'on its last day', end: '2020-03-12', repairs: 1 },
    { it: 'of an event without a last day', end: null, repairs: 1 },
  ])('are $repairs $it', ({ end, repairs }) => {
    expect(dateRepairs({ ...given, end }, passesOnly('2020-03-12'))).toHaveLength(repairs);
  });

  it('are told of an event of one day whose last day is as wrong', () => {
    const early = { ...given, start: '2010-03-12', end: '2010-03-12' };
    expect(dateRepairs(early, passesOnly('2020-03-12'))).toHaveLength(1);
  });

  it('exchange first and last day', () => {
    const printed = { ...given, printed: { start: '5.6.2020', end: '4.6.2020' } };
    expect(exchangeOfDays(printed, '2020-06-05', '2020-06-04')).toEqual({
      location: start,
      from: '5.6.2020',
      to: '4.6.2020',
      with: { location: { file: 'r.csv', row: 2, column: 4 }, from: '4.6.2020', to: '5.6.2020' },
      change: {
        both: [
          { event: 'e2', field: 'start', to: '2020-06-04' },
          { event: 'e2', field: 'end', to: '2020-06-05' },
        ],
      },
    });
    expect(exchangeOfDays(given, '2020-06-05', '2020-06-04')).toMatchObject({
      from: '2020-06-05',
      to: '2020-06-04',
    });
  });
});

describe('a date written as another was', () => {
  it.each([
    ['12/03/2029', '2029-03-12', '2020-03-12', '12/03/2020'],
    ['3/12/2029', '2029-03-12', '2020-03-12', '3/12/2020'],
    ['12.3.2029', '2029-03-12', '2029-10-12', '12.10.2029'],
    ['12.10.2029', '2029-10-12', '2029-03-12', '12.03.2029'],
    ['on 2.3.2029', '2029-03-02', '2029-03-08', 'on 8.3.2029'],
    ['2029-03-12', '2029-03-12', '2029-03-15', '2029-03-15'],
    ['March 12, 2029', '2029-03-12', '2020-03-12', '2020-03-12'],
    ['3/3/2029', '2029-03-03', '2029-03-08', '2029-03-08'],
    ['12/04/2029', '2029-03-12', '2029-03-15', '2029-03-15'],
    ['12/03/2029, 12', '2029-03-12', '2029-03-15', '2029-03-15'],
    ['12/03/29 10:30', '2029-03-12', '2029-03-15', '2029-03-15'],
  ])('%s of %s becomes for %s %s', (printed, own, date, written) => {
    expect(printedLike(printed, own, date)).toBe(written);
  });
});
