import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { areAllParts, knownValues } from '../../src/reconcile/known-values.js';
import { datasetOf, event, eventType, statement, target } from '../support/records.js';

const valuesOf = (records: Partial<Dataset>, dimension: string) => {
  const { values, certain, loose } = knownValues(datasetOf(records), dimension);
  return { values: values.toSorted(), certain, loose: [...loose] };
};
const none = { values: [], certain: false, loose: [] };

describe('the values of a dimension', () => {
  it('of the model are known with nothing given', () => {
    expect(valuesOf({}, 'level').certain).toBe(true);
    expect(valuesOf({}, 'setting')).toEqual({
      values: ['community', 'school'],
      certain: true,
      loose: [],
    });
    expect(valuesOf({}, 'type')).toEqual(none);
  });

  it('are those of the list of types, of types alone', () => {
    const eventTypes = [eventType({ name: 'Fair' }), eventType({ name: 'Talk' })];
    expect(valuesOf({ eventTypes }, 'type')).toMatchObject({
      values: ['Fair', 'Talk'],
      certain: true,
    });
    expect(valuesOf({ eventTypes }, 'country')).toEqual(none);
  });

  it('are those of the targets', () => {
    const targets = [target({ value: 1, scope: { type: 'Fair' } }), target({ value: 2 })];
    expect(valuesOf({ targets }, 'type')).toMatchObject({ values: ['Fair'], certain: true });
  });

  it('are those of the register, where it has a column', () => {
    const events = [event({ type: 'Fair', country: 'IT' }), event({ row: 3, type: 'Talk' })];
    expect(valuesOf({ events }, 'type')).toMatchObject({ values: ['Fair', 'Talk'], certain: true });
    expect(valuesOf({ events }, 'part')).toEqual(none);
  });

  it('of the text alone are loose', () => {
    const statements = ['Fair', 'Camp', 'Camp'].map((type) =>
      statement({ value: 1, scope: { type } }),
    );
    const targets = [target({ value: 1, scope: { type: 'Fair' } })];
    expect(valuesOf({ statements, targets }, 'type')).toEqual({
      values: ['Camp', 'Fair'],
      certain: true,
      loose: ['Camp'],
    });
    expect(valuesOf({ statements }, 'type')).toMatchObject({ certain: false });
    expect(valuesOf({ statements }, 'country')).toEqual(none);
  });
});

describe('stated parts', () => {
  const targets = ['Fair', 'Talk'].map((type) => target({ value: 1, scope: { type } }));
  const camps = [statement({ value: 1, scope: { type: 'Camp' } })];
  const countries = [statement({ value: 1, scope: { country: 'PL' } })];
  const inItaly = [event({ country: 'IT' })];

  it.each([
    { it: 'all known types', records: { targets }, parts: ['Talk', 'Fair'], all: 'known' },
    { it: 'some known types', records: { targets }, parts: ['Fair'], all: false },
    {
      it: 'all known types but one that the text alone names',
      records: { targets, statements: camps },
      parts: ['Fair', 'Talk'],
      all: false,
    },
    {
      it: 'types of which the text alone names one, which may overlap',
      records: { targets, statements: camps },
      parts: ['Fair', 'Talk', 'Camp'],
      all: 'stated',
    },
    {
      it: 'types that the text alone names',
      records: { statements: camps },
      parts: ['Camp'],
      all: 'stated',
    },
  ])('are of $it: $all', ({ records, parts, all }) => {
    expect(areAllParts(datasetOf(records), 'type', parts)).toBe(all);
  });

  it('by country are known with one that the text alone names', () => {
    const records = datasetOf({ events: inItaly, statements: countries });
    expect(areAllParts(records, 'country', ['IT', 'PL'])).toBe('known');
  });
});
