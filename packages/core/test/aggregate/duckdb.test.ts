import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as XLSX from '@e965/xlsx';
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
const hasRegisters = existsSync(folder);
const made = hasRegisters ? mkdtempSync(join(tmpdir(), 'registers-')) : '';

/** A file of the folder as SQL reads it, every cell a text. */
function csv(file: string, options = ''): string {
  return `read_csv('${folder}${file}', all_varchar = true, header = true${options})`;
}

/** The first sheet of a workbook, or table of a page, written out as CSV. */
function sheet(file: string): string {
  if (!hasRegisters) return '';
  const text = file.endsWith('.html');
  const workbook = text
    ? XLSX.read(readFileSync(`${folder}${file}`, 'utf8'), { type: 'string', raw: true })
    : XLSX.read(readFileSync(`${folder}${file}`));
  const [first = ''] = workbook.SheetNames;
  const path = join(made, `${file}.csv`);
  writeFileSync(path, XLSX.utils.sheet_to_csv(workbook.Sheets[first] ?? {}));
  return `read_csv('${path}', all_varchar = true, header = true)`;
}

/** A text as a number, where it is one; SQL takes "nan" for a number. */
function numberIn(column = 'null'): string {
  return `nullif(try_cast(${column} as double), 'nan'::double)`;
}

/** What a register gives, as SQL; what is left out it does not give. */
function register(
  from: string,
  given: Partial<
    Record<'kind' | 'country' | 'day' | 'partners' | 'headcount' | 'registered', string>
  >,
): string {
  const { kind, country, day, partners, headcount, registered } = given;
  return `
    select row_number() over () as id, ${kind ?? 'null::varchar'} as kind,
      ${country ?? 'null::varchar'} as country,
      strftime(try_cast(${day ?? 'null'} as date), '%Y-%m-%d') as day,
      ${partners ?? '[]::varchar[]'} as partners, ${numberIn(headcount)} as headcount,
      ${numberIn(registered)} as registered, 1 as "eventCount"
    from ${from}`;
}

/** Each register of the folder whose rows are events. */
const registers: Readonly<Record<string, () => string>> = {
  'workshops of 2012 to 2018': () =>
    register(csv('carpentries_workshops_2018Q2.csv'), {
      ...{ kind: 'tag_name', country: 'country', day: 'start_date' },
      ...{ partners: '[trim(host_name)]', headcount: 'attendance' },
    }),
  'chapter meetings of 2022': () =>
    register(`${csv('rladies_events_2022.csv')} where status <> 'CANCELLED'`, {
      ...{ kind: 'venue_type', country: 'upper(country)', day: 'substr(start, 1, 10)' },
      ...{ partners: '[chapter]', registered: 'rsvp_yes' },
    }),
  'meetings of one group, words among the numbers': () =>
    register(csv('linz_meetups.csv'), {
      ...{ kind: 'host', day: 'date', headcount: 'participants', registered: 'registrations' },
    }),
  'trainings of a network': () =>
    register(csv('elixir_tmd_events_sample.csv'), {
      kind: '"Event type"',
      day: `try_strptime("Start date", '%d.%m.%Y')`,
      partners: '["Main organiser"]',
      ...{
        headcount: '"Number of participants"',
        registered: '"Number of trainers/ facilitators"',
      },
    }),
  'trainings of several nodes each': () =>
    register(csv('elixir_mock_events.csv'), {
      ...{ kind: 'type', country: 'location_country', day: 'date_start' },
      partners: `list_distinct(str_split(node, ', '))`,
      ...{ headcount: 'number_participants', registered: 'number_trainers' },
    }),
  'trainings of instructors': () =>
    register(csv('carpentries_instructor_training_events.csv'), {
      ...{ kind: 'tags', country: 'country', day: 'start', headcount: 'attendance' },
    }),
  'registered and attended, rows of two to nine fields': () =>
    register(
      csv('carpentries_attendance_by_day.csv', ', null_padding = true, strict_mode = false'),
      {
        kind: `case when "Day2" is null then 'one day' else 'several days' end`,
        ...{
          day: `regexp_extract("Slug", '^20.{8}')`,
          headcount: '"Day1"',
          registered: '"Registered"',
        },
      },
    ),
  'sessions of a conference': () =>
    register(csv('carpentrycon_2022_sessions.csv'), {
      kind: 'session_type',
      day: `try_strptime(start_day_utc, '%-d %B, %Y')`,
      headcount: 'num_attendees',
    }),
  'events of a consortium, several partners each': () =>
    register(`${csv('opendreamkit_d2_2_events.csv')} where partners is not null`, {
      kind: 'section',
      day: String.raw`regexp_extract(where_and_when, '\d{4}-\d{2}-\d{2}')`,
      ...{ partners: `str_split(partners, ';')`, headcount: 'participants' },
    }),
  'workshops of a country, a workbook': () =>
    register(sheet('ssi_uk_workshops_2020-12-03.xlsx'), {
      ...{ kind: 'workshop_type', country: 'country', day: 'start' },
      ...{ partners: '[organiser]', headcount: 'attendance' },
    }),
  'workshops of a country, a page': () =>
    register(sheet('carpentries_uk_2018.html'), {
      ...{ kind: 'workshop_type', country: 'country', day: 'start_date' },
      ...{ partners: '[host_name]', headcount: 'attendance' },
    }),
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
afterAll(() => {
  connection.closeSync();
  if (made) rmSync(made, { recursive: true });
});

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

/** The partners of an event; one that names none stands once, without a name. */
const named = `(case when len(partners) = 0 then [null]::varchar[] else partners end)`;

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
        nullif(count(distinct partner), 0),
        sum(headcount / len(${named})) / nullif(sum(case when headcount is null then 0 else "eventCount" end / len(${named})), 0)
      from (select *, unnest(${named}) as partner from quarters)
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
      select coalesce(partner, '(not given)'), count(*), sum(headcount) from (select *, unnest(${named}) as partner from events) group by partner
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
        select unnest(${named}) as partner, day[1:7] as month, headcount / len(${named}) as part from events)
      select ${printed('partner')}, ${printed('month')}, sum(part)
      from parts group by cube(partner, month)`),
  );
}

describe('DuckDB counts the same', () => {
  it('on generated events', () => compare(generated));

  // Real registers lie beside the repository where they may be used.
  it.skipIf(!hasRegisters).each(Object.entries(registers))('on a register: %s', async (_, sql) =>
    compare(sql()),
  );
});
