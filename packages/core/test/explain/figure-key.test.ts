import { describe, expect, it } from 'vitest';
import { canonicalScope, figureKey, narrowingPeriod } from '../../src/explain/figure-key.js';
import type { Statement } from '../../src/model/statement.js';
import { datasetOf, event, statement } from '../support/records.js';

const events = [
  event({ row: 2, type: 'Igniting event', country: 'IT', start: '2019-03-01' }),
  event({ row: 3, type: 'Igniting event', country: 'IT', start: '2021-05-31' }),
  event({ row: 4, type: 'Igniting event', country: 'PL' }),
];
const dataset = datasetOf({ events });
const projectOf = (period: Statement['period'], reportingPeriod: Statement['period'] = null) => ({
  name: 'P',
  period,
  reportingPeriod,
  workPackages: [],
});
const key = (fields: Partial<Statement>) => figureKey(dataset, statement({ value: 1, ...fields }));

describe('figureKey', () => {
  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['values', { value: 1 }, { value: 2 }],
    ['spellings', { scope: { type: 'Igniting events' } }, { scope: { type: 'igniting event' } }],
    [
      'orders of dimensions',
      { scope: { type: 'Igniting event', country: 'IT' } },
      { scope: { country: 'Italy', type: 'Igniting event' } },
    ],
    ['a period that holds every event', { period: { start: '2019-01-01', end: '2022-01-01' } }, {}],
  ])('is one for two %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each<[string, Partial<Statement>]>([
    ['role', { role: 'planned' }],
    ['measure', { measure: 'events' }],
    ['scope', { scope: { country: 'IT' } }],
    ['period', { period: { start: '2020-01-01', end: '2021-01-01' } }],
  ])('tells figures apart by their %s', (_, fields) => {
    expect(key(fields)).not.toBe(key({}));
  });
});

describe('canonicalScope', () => {
  it('has its dimensions in order', () => {
    const scope = { type: 'igniting events', country: 'Italia', level: 'National' };
    expect(Object.entries(canonicalScope(dataset, scope))).toEqual([
      ['country', 'IT'],
      ['level', 'national'],
      ['type', 'Igniting event'],
    ]);
  });
});

describe('narrowingPeriod', () => {
  const whole = { start: '2019-01-01', end: '2022-01-01' };
  const half = { start: '2019-01-01', end: '2020-06-01' };

  it.each([
    { it: 'none where none is given', period: null, narrows: false },
    { it: 'one that leaves events out', period: half, narrows: true },
    {
      it: 'none that holds every event',
      period: { start: '2019-03-01', end: '2021-06-01' },
      narrows: false,
    },
    {
      it: 'one that ends with the last event',
      period: { start: '2019-03-01', end: '2021-05-31' },
      narrows: true,
    },
    {
      it: 'one that begins after the first',
      period: { start: '2019-03-02', end: '2021-06-01' },
      narrows: true,
    },
    { it: 'none that is the project’s', period: half, project: projectOf(half), narrows: false },
    {
      it: 'one that ends before the project’s',
      period: half,
      project: projectOf(whole),
      narrows: true,
    },
    {
      it: 'one that begins after the project’s',
      period: { start: '2019-01-02', end: '2020-06-01' },
      project: projectOf(half),
      narrows: true,
    },
    {
      it: 'none that is the reporting period',
      period: half,
      project: projectOf(whole, half),
      narrows: false,
    },
    {
      it: 'one of the project where less is reported on',
      period: half,
      project: projectOf(half, whole),
      narrows: true,
    },
  ])('is $it', ({ period, project = null, narrows }) => {
    const register = { ...dataset, project };
    expect(narrowingPeriod(register, period)).toEqual(narrows ? period : null);
  });

  it('is the one given where no event has a day', () => {
    const undated = datasetOf({ events: [event()] });
    expect(narrowingPeriod(undated, half)).toEqual(half);
  });
});
