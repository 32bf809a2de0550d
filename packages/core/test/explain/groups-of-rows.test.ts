import { describe, expect, it } from 'vitest';
import { groupsOfRows } from '../../src/explain/groups-of-rows.js';
import type { EventRecord } from '../../src/model/event.js';
import { asked } from '../support/asked.js';
import { event } from '../support/records.js';

const told = (events: readonly EventRecord[], scope = {}) =>
  groupsOfRows(asked({ events }, { value: 1, scope })).map(
    ({ dimension, value, rows, sum }) => `${dimension} ${value}: ${rows.join(' ')} = ${sum}`,
  );
const rows = (...records: readonly Partial<EventRecord>[]) =>
  records.map((fields, at) => event({ headcount: 10 ** at, row: at + 2, ...fields }));

describe('groups of rows', () => {
  it.each([
    {
      it: 'share a value',
      events: rows({ country: 'IT' }, { country: 'PL' }, { country: 'IT' }),
      groups: ['country IT: 0 2 = 101', 'country PL: 1 = 10'],
    },
    {
      it: 'leave out rows without a value',
      events: rows({ type: 'Fair' }, {}, { type: 'Talk' }),
      groups: ['type Fair: 0 = 1', 'type Talk: 2 = 100'],
    },
    {
      it: 'count an event for each of its partners',
      events: rows({ partners: ['Agora', 'Volta'] }, { partners: ['Agora'] }, { partners: [] }),
      groups: ['partner Agora: 0 1 = 11', 'partner Volta: 0 = 1'],
    },
    {
      it: 'know the columns of the register’s own',
      events: rows({ extra: { Room: 'Hall' } }, { extra: { Room: 'Garden' } }),
      groups: ['Room Hall: 0 = 1', 'Room Garden: 1 = 10'],
    },
    {
      it: 'need a value for what is not told',
      events: rows({ type: 'Fair', headcount: null }, { type: 'Talk' }),
      groups: ['type Fair: 0 = 0', 'type Talk: 1 = 10'],
    },
    {
      it: 'are not made of one value',
      events: rows({ mode: 'online' }, { mode: 'online' }),
      groups: [],
    },
    {
      it: 'are told once where two dimensions take the same rows together',
      events: rows(
        { type: 'Fair', country: 'IT' },
        { type: 'Talk', country: 'PL' },
        { type: 'Visit', country: 'PL' },
      ),
      groups: [
        'type Fair: 0 = 1',
        'type Talk: 1 = 10',
        'type Visit: 2 = 100',
        'country PL: 1 2 = 110',
      ],
    },
    {
      it: 'are those of months and years, not of days and weeks',
      events: rows({ start: '2020-01-07' }, { start: '2020-01-27' }, { start: '2021-02-07' }),
      groups: ['month 2020-01: 0 1 = 11', 'month 2021-02: 2 = 100'],
    },
  ])('$it', ({ events, groups }) => {
    expect(told(events)).toEqual(groups);
  });

  it('are told apart in a long register', () => {
    const events = Array.from({ length: 14 }, (_, at) =>
      event({
        row: at + 2,
        type: at === 1 || at === 2 ? 'Fair' : 'Talk',
        country: at === 12 ? 'IT' : 'PL',
        headcount: 1,
      }),
    );
    expect(told(events)).toHaveLength(4);
  });

  it('are not made of the dimension that the figure is narrowed by', () => {
    const events = rows(
      { type: 'Fair', country: 'IT' },
      { type: 'Fair', country: 'PL' },
      { type: 'Talk', country: 'PL' },
    );
    expect(told(events, { type: 'Fair' })).toEqual(['country IT: 0 = 1', 'country PL: 1 = 10']);
  });

  it.each([
    { values: 60, groups: 60 },
    { values: 61, groups: 0 },
  ])('are $groups of $values values', ({ values, groups }) => {
    const events = Array.from({ length: values }, (_, at) =>
      event({ row: at + 2, type: `Type ${at}`, headcount: 1 }),
    );
    expect(told(events)).toHaveLength(groups);
  });

  it('share one likelihood among dimensions, and that among values', () => {
    const events = rows(
      { type: 'Fair', country: 'IT' },
      { type: 'Fair', country: 'PL' },
      { type: 'Talk', country: 'PT' },
      { type: 'Visit', country: 'PT' },
    );
    const groups = groupsOfRows(asked({ events }, { value: 1 }));
    const sharesOf = (wanted: string) =>
      groups.filter(({ dimension }) => dimension === wanted).map(({ share }) => share);
    expect(sharesOf('type')).toEqual([1 / 6, 1 / 6, 1 / 6]);
    expect(sharesOf('country')).toEqual([1 / 6, 1 / 6, 1 / 6]);
  });
});
