import { describe, expect, it } from 'vitest';
import { aggregate, figureOf, type Query } from '../../src/index.js';
import { socialLabs } from './social-labs.js';

/** Each row as its key and values: `Igniting event: 10 301`. */
function table(query: Query): readonly string[] {
  return aggregate(socialLabs, query).map(({ key, figures }) => {
    const at = Object.values(key).map((value) => value ?? 'total');
    return `${at.join(', ')}: ${query.measures.map((name) => figures[name]?.value).join(' ')}`;
  });
}

describe('aggregate', () => {
  it.each<{ it: string; query: Query; rows: readonly string[] }>([
    {
      it: 'counts the whole',
      query: { measures: ['records', 'events', 'attendances', 'countries', 'organisations'] },
      rows: [': 31 34 712 4 10'],
    },
    {
      it: 'counts by type with a total',
      query: { measures: ['records', 'events', 'attendances'], by: ['type'], totals: 'rollup' },
      rows: [
        'Igniting event: 10 10 301',
        'Peer-learning event: 13 16 295',
        'Bench-learning event: 2 2 39',
        'Forward-looking event: 6 6 77',
        'total: 31 34 712',
      ],
    },
    {
      it: 'counts by country; a level is no country',
      query: { measures: ['attendances'], by: ['country'] },
      rows: ['CY: 76', 'IT: 388', 'PL: 103', 'PT: 106', '(not given): 39'],
    },
    {
      it: 'counts by level, told from the country column',
      query: { measures: ['events', 'attendances'], by: ['level'] },
      rows: ['national: 32 673', 'international: 2 39'],
    },
  ])('$it', ({ query, rows }) => {
    expect(table(query)).toEqual(rows);
  });

  it('credits each partner in full, and the total once', () => {
    const rows = aggregate(socialLabs, {
      measures: ['records', 'attendances'],
      by: ['partner'],
      totals: 'rollup',
    });
    const figures = (partner: string | null) => {
      const row = rows.find(({ key }) => key.partner === partner);
      return [row?.figures.records?.value, row?.figures.attendances?.value];
    };
    expect(figures('LGSG')).toEqual([4, 269]);
    expect(figures(null)).toEqual([31, 712]);
  });
});

describe('figureOf', () => {
  it('counts in a scope', () => {
    expect(figureOf(socialLabs, 'attendances', { scope: { type: 'Igniting events' } })).toEqual({
      value: 301,
      records: 10,
      missing: 0,
    });
  });

  it('says how many records may belong and do not say', () => {
    expect(figureOf(socialLabs, 'events', { scope: { setting: 'school' } })).toEqual({
      value: undefined,
      records: 0,
      missing: 31,
    });
  });
});
