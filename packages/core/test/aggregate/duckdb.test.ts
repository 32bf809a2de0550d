import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AggregateRow,
  aggregate,
  type Dataset,
  emptyDataset,
  type Query,
} from '../../src/index.js';
import { event } from './social-labs.js';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

/** Each register as SQL that gives id, kind, country, day, partners (a list), headcount, registered, eventCount. */
const registers: Readonly<Record<string, string>> = {
  'workshops of 2012 to 2018': `
    select row_number() over () as id, tag_name as kind, country, start_date as day,
      [trim(host_name)] as partners, try_cast(attendance as double) as headcount,
      null::double as registered, 1 as "eventCount"
    from read_csv('${folder}carpentries_workshops_2018Q2.csv', all_varchar = true, header = true)`,
  'chapter meetings of 2022': `
    select row_number() over () as id, venue_type as kind, upper(country) as country,
      substr(start, 1, 10) as day, [chapter] as partners, null::double as headcount,
      try_cast(rsvp_yes as double) as registered, 1 as "eventCount"
    from read_csv('${folder}rladies_events_2022.csv', all_varchar = true, header = true)
    where status <> 'CANCELLED'`,
  'trainings of a network': `
    select row_number() over () as id, "Event type" as kind, null as country,
      strftime(try_strptime("Start date", '%d.%m.%Y'), '%Y-%m-%d') as day,
      ["Main organiser"] as partners, try_cast("Number of participants" as double) as headcount,
      try_cast("Number of trainers/ facilitators" as double) as registered, 1 as "eventCount"
    from read_csv('${folder}elixir_tmd_events_sample.csv', all_varchar = true, header = true)`,
  'events of a consortium, several partners each': `
    select row_number() over () as id, section as kind, null::varchar as country, null::varchar as day,
      str_split(partners, ';') as partners, try_cast(participants as double) as headcount,
      null::double as registered, 1 as "eventCount"
    from read_csv('${folder}opendreamkit_d2_2_events.csv', all_varchar = true, header = true)
    where partners is not null`,
};

/** Made up in SQL: no register is needed for it. */
const generated = `
  select i as id, 'K' || (i * 7919 % 13) as kind, ['IT', 'PT', 'PL', 'CY'][1 + i * 31 % 4] as country,
    strftime(date '2018-12-20' + (i * 17 % 1500)::integer, '%Y-%m-%d') as day,
    case when i % 3 = 0 then ['P' || (i % 40), 'Q' || (i % 7)] else ['P' || (i % 40)] end as partners,
    case when i % 11 = 0 then null else (i * 271 % 97)::double end as headcount,
    case when i % 5 = 0 then null else (i % 60 + 30)::double end as registered,
    case when i % 9 = 0 then 4 else 1 end as "eventCount"
  from range(20000) t(i)`;

interface Row {
  readonly id: bigint;
  readonly kind: string | null;
  readonly country: string | null;
  readonly day: string | null;
  readonly partners: readonly string[];
  readonly headcount: number | null;
  readonly registered: number | null;
  readonly eventCount: number;
}

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

async function load(sql: string): Promise<Dataset> {
  await connection.run(`create or replace table events as ${sql}`);
  const rows = (
    await connection.runAndReadAll('from events')
  ).getRowObjectsJS() as unknown as Row[];
  const events = rows.map(
    ({ id, kind, country, day, partners, headcount, registered, eventCount }) =>
      event({
        id: String(id),
        ...{ country, start: day, partners, headcount, registered },
        eventCount: Number(eventCount),
        extra: kind === null ? {} : { Kind: kind },
      }),
  );
  return { ...emptyDataset, events };
}

/** Rows as texts: key, then every value, "-" for one that is not known. */
function written(rows: readonly (readonly unknown[])[]): readonly string[] {
  const text = (value: unknown) => {
    if (value === null || value === undefined) return '-';
    return typeof value === 'string' ? value : Number(Number(value).toPrecision(12));
  };
  return rows.map((row) => row.map(text).join(' | ')).sort();
}

async function bySql(sql: string): Promise<readonly string[]> {
  return written((await connection.runAndReadAll(sql)).getRowsJS());
}

function byRecords(dataset: Dataset, query: Query, of: (row: AggregateRow) => readonly unknown[]) {
  return written(
    aggregate(dataset, query).map((row) => [
      ...Object.values(row.key).map((value) => value ?? 'total'),
      ...of(row),
    ]),
  );
}

/** A grouped column as it is printed: its total, or a value, or that none is given. */
const printed = (column: string) =>
  `case when grouping(${column}) = 1 then 'total' else coalesce(${column}, '(not given)') end`;

async function compare(sql: string) {
  const dataset = await load(sql);
  expect(
    byRecords(
      dataset,
      {
        measures: ['records', 'events', 'attendances', 'registered'],
        by: ['Kind', 'week'],
        totals: 'cube',
      },
      ({ figures: { records, events, attendances, registered } }) => [
        records?.value,
        events?.value,
        attendances?.value,
        attendances?.missing,
        registered?.value,
      ],
    ),
  ).toEqual(
    await bySql(`
      with weeks as (
        select trim(kind) as kind, strftime(day::date, '%G-W%V') as week, headcount, registered,
          "eventCount" from events)
      select ${printed('kind')}, ${printed('week')}, count(*), sum("eventCount"), sum(headcount),
        count(*) - count(headcount), sum(registered)
      from weeks group by cube(kind, week)`),
  );

  expect(
    byRecords(dataset, { measures: ['medianSize'], by: ['year'], totals: 'rollup' }, (row) => [
      row.figures.medianSize?.value,
    ]),
  ).toEqual(
    await bySql(`
      with sizes as (
        select day[1:4] as year, headcount / "eventCount" as size, unnest(range("eventCount"::bigint)) from events)
      select ${printed('year')}, quantile_cont(size, 0.5) from sizes group by rollup(year)`),
  );

  expect(
    byRecords(
      dataset,
      { measures: ['organisations', 'meanSize'], by: ['quarter'], totals: 'rollup' },
      ({ figures: { organisations, meanSize } }) => [organisations?.value, meanSize?.value],
    ),
  ).toEqual(
    await bySql(`
      with quarters as (select *, day[1:4] || '-Q' || quarter(day::date) as quarter from events)
      select ${printed('quarter')},
        count(distinct partner),
        sum(headcount / len(partners)) / nullif(sum(case when headcount is null then 0 else "eventCount" end / len(partners)), 0)
      from (select *, unnest(partners) as partner from quarters)
      group by rollup(quarter)`),
  );

  expect(
    byRecords(
      dataset,
      { measures: ['records', 'attendances'], by: ['partner'], totals: 'rollup' },
      ({ figures: { records, attendances } }) => [records?.value, attendances?.value],
    ),
  ).toEqual(
    await bySql(`
      select partner, count(*), sum(headcount) from (select *, unnest(partners) as partner from events) group by partner
      union all select 'total', count(*), sum(headcount) from events`),
  );

  expect(
    byRecords(
      dataset,
      { measures: ['attendances'], by: ['partner', 'month'], totals: 'cube', credit: 'shared' },
      ({ figures: { attendances } }) => [attendances?.value],
    ),
  ).toEqual(
    await bySql(`
      with parts as (
        select unnest(partners) as partner, day[1:7] as month, headcount / len(partners) as part from events)
      select ${printed('partner')}, ${printed('month')}, sum(part)
      from parts group by cube(partner, month)`),
  );
}

describe('DuckDB counts the same', () => {
  it('on generated events', () => compare(generated));

  // Real registers lie beside the repository where they may be used.
  it.skipIf(!existsSync(folder)).each(Object.entries(registers))(
    'on a register: %s',
    async (_, sql) => compare(sql),
  );
});
