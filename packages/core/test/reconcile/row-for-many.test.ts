import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.js';
import { rowForMany } from '../../src/reconcile/row-for-many.js';
import { datasetOf, event, statement } from '../support/records.js';

const titles = ['4 meetings with students', 'Open day', 'Fair'];
const events = titles.map((title, at) =>
  event({ row: at + 2, title, type: at === 0 ? 'Lab' : 'Day', start: `2020-0${at + 1}-05` }),
);
type Stated = Partial<Statement> & Pick<Statement, 'value'>;
const rowFor = (fields: Stated, records = events) => {
  const stated = statement({ measure: 'events', ...fields });
  const found = rowForMany(datasetOf({ events: records, statements: [stated] }), stated);
  return found && [found.event.title, found.count];
};
const spring = { start: '2020-01-01', end: '2020-03-01' };

describe('the row that stands for several events', () => {
  it('makes the register give the stated number', () => {
    expect(rowFor({ value: 6 })).toEqual(['4 meetings with students', 4]);
    expect(rowFor({ value: 4, scope: { type: 'Lab' } })).toEqual(['4 meetings with students', 4]);
    expect(rowFor({ value: 5, period: spring })).toEqual(['4 meetings with students', 4]);
  });

  it.each<{ it: string; stated: Stated }>([
    { it: 'another number', stated: { value: 7 } },
    { it: 'the number of rows', stated: { value: 3 } },
    {
      it: 'a rounded number that the rows allow',
      stated: { value: 6, interval: { low: 3, high: 9 } },
    },
    { it: 'people', stated: { value: 6, measure: 'attendances' as const } },
    { it: 'a plan', stated: { value: 6, role: 'planned' as const } },
    { it: 'another type', stated: { value: 5, scope: { type: 'Day' } } },
    {
      it: 'another time',
      stated: { value: 5, period: { start: '2020-02-01', end: '2020-04-01' } },
    },
  ])('is none for $it', ({ stated }) => {
    expect(rowFor(stated)).toBeUndefined();
  });

  it('is none where two rows would do', () => {
    const both = [...events, event({ row: 9, title: '4 visits to schools' })];
    expect(rowFor({ value: 7 }, both)).toBeUndefined();
  });

  it('is none where the register counts it as several already', () => {
    const counted = events.map((one, at) => (at === 0 ? { ...one, eventCount: 4 } : one));
    expect(rowFor({ value: 9 }, counted)).toBeUndefined();
  });

  it('may count as other than its title says', () => {
    const counted = events.map((one, at) => (at === 0 ? { ...one, eventCount: 2 } : one));
    expect(rowFor({ value: 6 }, counted)).toEqual(['4 meetings with students', 4]);
  });
});
