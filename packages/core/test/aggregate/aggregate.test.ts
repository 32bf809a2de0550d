import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregate, type Dataset, ImpactError, type Query } from '../../src/index.js';
import { event, socialLabs } from './social-labs.js';

/** Each row as its key and values: `Igniting event: 10 301`. */
function table(dataset: Dataset, query: Query): readonly string[] {
  return aggregate(dataset, query).map(({ key, figures }) => {
    const at = Object.values(key).map((value) => value ?? 'total');
    return `${at.join(', ')}: ${query.measures.map((name) => figures[name]?.value).join(' ')}`;
  });
}

const zone = process.env.TZ;

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('aggregate in %s', (timeZone) => {
  beforeAll(() => {
    process.env.TZ = timeZone;
  });
  afterAll(() => {
    process.env.TZ = zone;
  });

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
    {
      it: 'counts by year and quarter',
      query: { measures: ['events', 'attendances'], by: ['year'] },
      rows: ['2019: 8 247', '2020: 10 159', '2021: 16 306'],
    },
    {
      it: 'counts by project month, in the order of their numbers',
      query: {
        measures: ['attendances'],
        by: ['projectMonth'],
        where: { period: { start: '2019-03-01', end: '2020-02-01' } },
      },
      rows: ['M6: 18', 'M8: 138', 'M13: 52', 'M14: 39', 'M16: 20'],
    },
    {
      it: 'counts by ISO week',
      query: {
        measures: ['records'],
        by: ['week'],
        where: { scope: { type: 'Forward-looking event' } },
      },
      rows: ['2020-W19: 1', '2021-W15: 2', '2021-W16: 1', '2021-W17: 1', '2021-W18: 1'],
    },
    {
      it: 'leaves out what begins after the day',
      query: { measures: ['attendances'], asOf: '2021-05-31' },
      rows: [': 562'],
    },
    {
      it: 'counts two dimensions with every total',
      query: {
        measures: ['attendances'],
        by: ['level', 'type'],
        totals: 'cube',
        where: { period: { start: '2021-01-01', end: '2022-01-01' } },
      },
      rows: [
        'national, Peer-learning event: 219',
        'national, Forward-looking event: 48',
        'national, total: 267',
        'international, Bench-learning event: 39',
        'international, total: 39',
        'total, Peer-learning event: 219',
        'total, Bench-learning event: 39',
        'total, Forward-looking event: 48',
        'total, total: 306',
      ],
    },
    {
      it: 'gives a total of nothing',
      query: {
        measures: ['events', 'attendances'],
        by: ['type'],
        totals: 'rollup',
        asOf: '2000-01-01',
      },
      rows: ['total: 0 '],
    },
  ])('$it', ({ query, rows }) => {
    expect(table(socialLabs, query)).toEqual(rows);
  });
});

describe('aggregate credits', () => {
  const partner = (credit: Query['credit'], name: string | null) => {
    const query: Query = {
      measures: ['records', 'attendances'],
      by: ['partner'],
      totals: 'rollup',
    };
    const rows = aggregate(socialLabs, { ...query, ...(credit && { credit }) });
    const row = rows.find(({ key }) => key.partner === name);
    return [row?.figures.records?.value, row?.figures.attendances?.value];
  };

  it.each<{
    it: string;
    credit: Query['credit'];
    partner: string | null;
    figures: readonly number[];
  }>([
    { it: 'each partner in full', credit: 'full', partner: 'LGSG', figures: [4, 269] },
    {
      it: 'the other partner in full too',
      credit: 'full',
      partner: 'Alessandro Volta',
      figures: [2, 161],
    },
    { it: 'the total once', credit: 'full', partner: null, figures: [31, 712] },
    { it: 'equal parts', credit: 'shared', partner: 'LGSG', figures: [3, 188.5] },
    { it: 'the total of parts', credit: 'shared', partner: null, figures: [31, 712] },
    { it: 'the first alone', credit: 'lead', partner: 'LGSG', figures: [4, 269] },
    { it: 'the total of firsts', credit: 'lead', partner: null, figures: [31, 712] },
  ])('$it', ({ credit, partner: name, figures }) => {
    expect(partner(credit, name)).toEqual(figures);
  });

  it('nobody but the lead under lead', () => {
    const rows = aggregate(socialLabs, { measures: ['events'], by: ['partner'], credit: 'lead' });
    expect(rows.map(({ key }) => key.partner)).not.toContain('Alessandro Volta');
  });

  it('a target group once for two partners of it', () => {
    const organisation = { aliases: [], country: null, role: null, targetGroup: 'schools' };
    const dataset: Dataset = {
      ...socialLabs,
      organisations: ['LGSG', 'Alessandro Volta'].map((name) => ({
        ...{ name, ...organisation, source: { file: 'given' } },
      })),
    };
    const query: Query = { measures: ['attendances'], by: ['targetGroup'], totals: 'rollup' };
    const rows = ['schools: 269', '(not given): 443', 'total: 712'];
    expect(table(dataset, query)).toEqual(rows);
    expect(table(dataset, { ...query, credit: 'shared' })).toEqual(rows);
  });
});

describe('aggregate refuses', () => {
  it.each([
    {
      it: 'an unknown dimension',
      query: { measures: ['events'], by: ['color'] },
      says: 'no dimension "color"',
    },
    { it: 'an unknown measure', query: { measures: ['smiles'] }, says: 'no measure "smiles"' },
    {
      it: 'unknown totals',
      query: { measures: ['events'], by: ['type'], totals: 'all' },
      says: '"all" was given for "totals". Allowed: none, rollup, cube.',
    },
    {
      it: 'an unknown credit',
      query: { measures: ['events'], credit: 'half' },
      says: 'Allowed: full, shared, lead.',
    },
    {
      it: 'a country beside the scope',
      query: { measures: ['events'], where: { country: 'IT' } },
      says: 'There is no "country" in "where". Allowed: scope, period.',
    },
    {
      it: 'an option that does not exist',
      query: { measures: ['events'], filter: {} },
      says: 'There is no "filter" in the query.',
    },
    {
      it: 'a day that is none',
      query: { measures: ['events'], asOf: '2020-02-30' },
      says: '"2020-02-30" is no day of the calendar',
    },
    {
      it: 'a dimension twice',
      query: { measures: ['events'], by: ['type', 'type'] },
      says: 'asked twice',
    },
  ])('$it', ({ query, says }) => {
    const call = () => aggregate(socialLabs, query as unknown as Query);
    expect(call).toThrow(ImpactError);
    expect(call).toThrow(says);
  });
});

it('counts by an extra column of the register', () => {
  const events = ['A', 'B', 'A'].map((Room, at) =>
    event({ id: `e${at}`, headcount: at, extra: { Room } }),
  );
  expect(table({ ...socialLabs, events }, { measures: ['attendances'], by: ['Room'] })).toEqual([
    'A: 2',
    'B: 1',
  ]);
});
