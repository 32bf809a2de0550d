import * as arrow from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedScope } from '../../src/aggregate/target-in-force.js';
import {
  type AggregateMeasure,
  aggregate,
  aggregateColumns,
  columnsOf,
  type EventColumns,
  fromArrow,
  ImpactError,
  type Query,
  seriesOf,
  seriesOfColumns,
  toArrow,
} from '../../src/index.js';
import { naiveAggregate } from './naive-aggregate.js';
import { randomDataset, randomQuery } from './random-dataset.js';
import { event, socialLabs } from './social-labs.js';

describe('aggregateColumns', () => {
  it('answers as records do', () => {
    // Lists lose marks and unnamed people in columns, so without lists; and columns take texts as they are.
    const plain = randomDataset.map((dataset) => ({ ...dataset, attendances: [] }));
    const measures: readonly AggregateMeasure[] = [
      'records',
      'events',
      'attendances',
      'organisations',
      'countries',
      'noShows',
      'hours',
      'medianSize',
      'meanSize',
      'attendanceRate',
      'registered',
    ];
    fc.assert(
      fc.property(plain, randomQuery, (dataset, query) => {
        const by = query.by?.filter((name) => name !== 'Room') ?? [];
        const { Room: _, ...scope } = query.where?.scope ?? {};
        const where = { ...query.where, scope: printedScope(dataset, scope) };
        const asked: Query = { ...query, measures, by, where };
        expect(aggregateColumns(columnsOf(dataset), asked)).toEqual(aggregate(dataset, asked));
      }),
      { seed: 21, numRuns: Number(process.env.CASES ?? 200) },
    );
  });

  it('refuses columns of different lengths', () => {
    const columns: EventColumns = {
      length: 2,
      codes: { type: { codes: Uint8Array.of(0), values: ['A'] } },
    };
    expect(() => aggregateColumns(columns, { measures: ['events'] })).toThrow(ImpactError);
  });

  it('merges equal values of a dictionary', () => {
    const columns: EventColumns = {
      length: 3,
      codes: { type: { codes: Uint8Array.of(0, 1, 2), values: ['A', 'B', 'A'] } },
    };
    const rows = aggregateColumns(columns, { measures: ['events'], by: ['type'] });
    expect(rows.map(({ key, figures }) => [key.type, figures.events?.value])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });

  it('takes what is no number as not given', () => {
    const columns: EventColumns = {
      length: 3,
      codes: {},
      headcount: { values: Float64Array.of(10, Number.NaN, 0), missing: Uint8Array.of(0, 0, 1) },
    };
    const [row] = aggregateColumns(columns, { measures: ['attendances', 'meanSize'] });
    expect(row?.figures.attendances).toEqual({ value: 10, records: 1, missing: 2 });
    expect(row?.figures.meanSize?.value).toBe(10);
  });

  it('cumulates as records do', () => {
    const options = { measure: 'attendances', grain: 'projectMonth' } as const;
    expect(seriesOfColumns(columnsOf(socialLabs), options)).toEqual(seriesOf(socialLabs, options));
  });
});

describe('aggregate where', () => {
  const text = (name: string, count: number, row: number) => `${name}${(row * 7919) % count}`;
  const many = Array.from({ length: 600 }, (_, row) =>
    event({
      id: `e${row}`,
      type: text('T', 17, row),
      country: ['IT', 'PT', 'PL', 'CY', 'GR'][row % 5] ?? null,
      start: `20${10 + (row % 13)}-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`,
      partners: row % 9 === 0 ? [text('P', 60, row), text('Q', 7, row)] : [text('P', 60, row)],
      workPackage: text('W', 11, row),
      headcount: row % 4 === 0 ? null : row,
      hours: row / 10,
    }),
  );
  const dataset = { ...socialLabs, events: many };

  it.each<{ it: string; query: Query }>([
    {
      it: 'possible cells are far more than rows, cells are hashed',
      query: {
        measures: ['events', 'attendances', 'hours', 'organisations', 'medianSize'],
        by: ['day', 'partner', 'type', 'workPackage'],
        totals: 'cube',
      },
    },
    {
      it: 'and the parts of credit are shared',
      query: {
        measures: ['events', 'attendances', 'meanSize'],
        by: ['day', 'partner', 'type', 'workPackage'],
        totals: 'rollup',
        credit: 'shared',
      },
    },
  ])('$it', ({ query }) => {
    const round = (rows: unknown) =>
      JSON.parse(
        JSON.stringify(rows, (_, value) =>
          typeof value === 'number' ? Number(value.toPrecision(11)) : value,
        ),
      );
    expect(round(aggregate(dataset, query))).toEqual(round(naiveAggregate(dataset, query)));
  });

  it('sets would be too large, things are counted one by one', () => {
    const length = 60_000;
    const people = 40_000;
    const codes = Uint32Array.from({ length }, (_, row) => (row * 7919) % people);
    const cells = Uint16Array.from({ length }, (_, row) => row % 20_000);
    const columns: EventColumns = {
      length,
      codes: {
        cell: { codes: cells, values: Array.from({ length: 20_000 }, (_, at) => `c${at}`) },
      },
      people: { codes, values: Array.from({ length: people }, (_, at) => `p${at}`) },
    };
    const rows = aggregateColumns(columns, {
      measures: ['participants'],
      by: ['cell'],
      totals: 'rollup',
    });
    const sets = new Map<string | null, Set<number>>();
    const add = (cell: string | null, code: number) =>
      sets.set(cell, (sets.get(cell) ?? new Set()).add(code));
    codes.forEach((code, row) => {
      add(`c${cells[row]}`, code);
      add(null, code);
    });
    expect(rows).toHaveLength(sets.size);
    for (const { key, figures } of rows) {
      expect(figures.participants?.value).toBe(sets.get(key.cell ?? null)?.size);
    }
  });
});

describe('fromArrow and toArrow', () => {
  const table = new arrow.Table({
    country: arrow.vectorFromArray(
      ['IT', 'PT', 'IT', null],
      new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
    ),
    mode: arrow.vectorFromArray(
      ['online', 'online', 'hybrid', 'hybrid'],
      new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8()),
    ),
    day: arrow.vectorFromArray(
      ['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'].map((day) => new Date(day)),
      new arrow.DateDay(),
    ),
    partner: arrow.vectorFromArray(['CEO', 'CESIE', 'CEO', 'CEO']),
    headcount: arrow.vectorFromArray([10, 20, null, 5], new arrow.Int32()),
  });

  it('reads a table', () => {
    const rows = aggregateColumns(fromArrow(table), {
      measures: ['attendances', 'organisations'],
      by: ['month'],
    });
    expect(
      rows.map(({ key, figures }) => [
        key.month,
        figures.attendances,
        figures.organisations?.value,
      ]),
    ).toEqual([
      ['2021-01', { value: 10, records: 1, missing: 0 }, 1],
      ['2021-02', { value: 20, records: 1, missing: 1 }, 2],
      ['2021-03', { value: 5, records: 1, missing: 0 }, 1],
    ]);
  });

  it('reads lists of partners, and which events were cancelled', () => {
    const texts = new arrow.List(new arrow.Field('item', new arrow.Utf8()));
    const events = new arrow.Table({
      partner: arrow.vectorFromArray([['CEO', 'CESIE'], ['CEO'], [], null], texts),
      status: arrow.vectorFromArray(['held', 'held', 'Cancelled', null]),
    });
    const rows = aggregateColumns(fromArrow(events), {
      measures: ['records', 'events', 'organisations'],
      by: ['partner'],
      totals: 'rollup',
    });
    expect(
      rows.map(({ key: { partner }, figures: { records, events: held, organisations } }) => [
        ...[partner, records?.value, held?.value, organisations?.value],
      ]),
    ).toEqual([
      ['CEO', 2, 2, 2],
      ['CESIE', 1, 1, 2],
      ['(not given)', 2, 1, undefined],
      [null, 4, 3, 2],
    ]);
  });

  it('uses a dictionary without nulls where it lies', () => {
    const { codes } = fromArrow(table).codes.mode ?? {};
    const lies = table.getChild('mode')?.data[0]?.values as Int8Array;
    expect(codes?.buffer).toBe(lies.buffer);
  });

  it('gives a table back', () => {
    const rows = aggregateColumns(fromArrow(table), {
      measures: ['attendances'],
      by: ['country'],
      totals: 'rollup',
    });
    const written = arrow.tableFromIPC(arrow.tableToIPC(toArrow(rows, arrow)));
    expect(written.toArray().map((row) => Object.values(row.toJSON()))).toEqual([
      ['IT', 10, 1, 1],
      ['PT', 20, 1, 0],
      ['(not given)', 5, 1, 0],
      [null, 35, 3, 1],
    ]);
  });
});
