import { describe, expect, it } from 'vitest';
import { sameDayPairs } from '../../src/explain/same-day-pairs.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { EventRecord } from '../../src/model/event.js';
import { datasetOf, event, organisation } from '../support/records.js';

const whole: Partial<EventRecord> = {
  title: 'Workshop on reading',
  start: '2020-03-01',
  end: '2020-03-02',
  mode: 'online',
  country: 'IT',
  level: 'national',
  type: 'Workshop',
  partners: ['Liceo Volta'],
  headcount: 20,
  registered: 25,
  extra: { Room: 'Hall' },
};

/** How a record that differs from {@link whole} in some fields relates to it. */
function kindOf(fields: Partial<EventRecord>, first: Partial<EventRecord> = {}) {
  const events = [event({ ...whole, ...first, row: 2 }), event({ ...whole, ...fields, row: 3 })];
  const [pair] = sameDayPairs(datasetOf({ events }));
  return pair?.kind;
}

describe('two records of one day', () => {
  it.each<[string, Partial<EventRecord>]>([
    ['in nothing', {}],
    ['in the case of the title', { title: 'WORKSHOP ON READING' }],
    ['in the spelling of the type', { type: 'workshops' }],
    ['in the case of the partner', { partners: ['LICEO VOLTA'] }],
    ['in an end not given', { end: null }],
    ['in a mode not given', { mode: null }],
    ['in a country not given', { country: null }],
    ['in a type not given', { type: null }],
  ])('are a duplicate where they differ %s', (_, fields) => {
    expect(kindOf(fields)).toBe('duplicate');
    expect(kindOf({}, fields)).toBe('duplicate');
  });

  it.each<[string, Partial<EventRecord>]>([
    ['a slip in the title', { title: 'Workshop on readung' }],
    ['the headcount', { headcount: 21 }],
    ['the registrations', { registered: 26 }],
    ['a column of the register’s own', { extra: { Room: 'Garden' } }],
    ['a slip in the partner', { partners: ['Liceo Volto'] }],
    ['a partner more', { partners: ['Liceo Volta', 'Agora'] }],
    ['partners not given', { partners: [] }],
  ])('are near duplicates where they differ in %s', (_, fields) => {
    expect(kindOf(fields)).toBe('near duplicate');
    expect(kindOf({}, fields)).toBe('near duplicate');
  });

  it('are one event under two types', () => {
    expect(kindOf({ type: 'Fair' })).toBe('two types');
    expect(kindOf({ type: 'Fair', title: 'Workshop on readung', headcount: 1 })).toBe('two types');
  });

  it.each<[string, Partial<EventRecord>]>([
    ['', {}],
    [', from another country at one level', { country: 'PL' }],
    [', with another headcount', { headcount: 3 }],
  ])('are one event of two partners%s', (_, fields) => {
    expect(kindOf({ partners: ['Agora'], ...fields })).toBe('two partners');
  });

  it('are of two partners where names that are alike are both in the list', () => {
    const partners = (name: string) => ({ partners: [name] });
    const events = [event({ ...whole, ...partners('CESIE'), row: 2 })];
    events.push(event({ ...whole, ...partners('CESIS'), country: 'PL', row: 3 }));
    const organisations = ['CESIE', 'CESIS'].map((name) => organisation({ name }));
    const kinds = (dataset: Dataset) => sameDayPairs(dataset).map(({ kind }) => kind);
    expect(kinds(datasetOf({ events, organisations }))).toEqual(['two partners']);
    expect(kinds(datasetOf({ events }))).toEqual([]);
  });

  it('are near duplicates with a slip in a short word only where all else agrees', () => {
    const title = 'Workshop onn reading';
    expect(kindOf({ title })).toBe('near duplicate');
    expect(kindOf({ title, headcount: 21 })).toBeUndefined();
    expect(kindOf({ title, partners: ['Agora'] })).toBeUndefined();
    expect(kindOf({ title, headcount: null }, { headcount: null })).toBeUndefined();
  });

  it.each<[string, Partial<EventRecord>]>([
    ['titles', { title: 'Round table on writing' }],
    ['days', { start: '2020-03-08' }],
    ['ends', { end: '2020-03-03' }],
    ['modes', { mode: 'in person' }],
    ['countries', { country: 'PL' }],
    ['countries and levels', { country: 'PL', level: 'international' }],
    ['partners, types', { partners: ['Agora'], type: 'Fair' }],
    ['partners, and titles that are alike', { partners: ['Agora'], title: 'Workshop on readung' }],
    [
      'partners, countries and levels',
      { partners: ['Agora'], country: 'PL', level: 'international' },
    ],
  ])('are two events with other %s', (_, fields) => {
    expect(kindOf(fields)).toBeUndefined();
  });

  it.each<[string, Partial<EventRecord>]>([
    ['a day', { start: null }],
    ['a title', { title: null }],
  ])('are two events without %s', (_, fields) => {
    expect(kindOf(fields, fields)).toBeUndefined();
  });

  it('are two events where one was cancelled', () => {
    expect(kindOf({ status: 'cancelled' })).toBeUndefined();
  });

  it('are each paired with the first that they are like', () => {
    const other = { title: 'Round table on writing' };
    const events = [whole, other, whole, { ...whole, headcount: 9 }].map((fields, at) =>
      event({ ...whole, ...fields, row: at + 2 }),
    );
    const dataset = datasetOf({ events });
    const pairs = sameDayPairs(dataset).map(
      ({ first, second, kind }) => `${first.id} ${second.id} ${kind}`,
    );
    expect(pairs).toEqual(['e2 e4 duplicate', 'e2 e5 near duplicate']);
    expect(sameDayPairs(dataset)).toBe(sameDayPairs(dataset));
  });
});
