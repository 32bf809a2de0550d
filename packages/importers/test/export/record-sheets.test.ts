import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSheets } from '../../src/export/record-sheets.js';
import { writeCsv } from '../../src/export/write-csv.js';
import { writeWorkbook } from '../../src/export/write-workbook.js';
import type { Imported } from '../../src/imported.js';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';

const shared = new URL('../../../../../shared/data/', import.meta.url);
const registers = existsSync(shared)
  ? readdirSync(shared).filter((name) => /\.(?:csv|xlsx|xml)$/.test(name))
  : [];

/** A dataset without what a sheet cannot hold: places, and what was printed where a reading differs. */
function plain(dataset: Dataset) {
  const { project, contacts: _, ...lists } = dataset;
  const bare = Object.entries(lists).map(([list, records]) => [
    list,
    records.map((record) => {
      const { source, printed, derived, product, ...rest } = record as unknown as Record<
        string,
        unknown
      >;
      return list === 'targets' ? { ...rest, product } : rest;
    }),
  ]);
  return { project, ...Object.fromEntries(bare) };
}

async function throughCsv(dataset: Dataset): Promise<Dataset> {
  const read: Imported[] = [];
  for (const { name, columns, rows } of recordSheets(dataset)) {
    const text = writeCsv([columns.map(({ header }) => header), ...rows]);
    read.push(await readInput({ file: `${name}.csv`, bytes: new TextEncoder().encode(text) }));
  }
  return joinImports(read).dataset;
}

async function throughWorkbook(dataset: Dataset): Promise<Dataset> {
  const bytes = await writeWorkbook(recordSheets(dataset));
  return joinImports([await readInput({ file: 'project.xlsx', bytes })]).dataset;
}

/** Texts as a reader gives them: without spaces at their ends, and never a mark for "as above". */
const text = fc.constantFrom(
  'River Trust', 'Λεύκα, Δήμος', '=SUM(A1)', "'=quoted", '-dash', '+351 22', '@home', '4 Exchange meetings', 'a "quote"',
  'Line one, line two', '1,5', '2021-05-03', 'Übung | Teil', '__proto__', 'constructor', 'Smith, Jones and Sons', '007',
); // biome-ignore format: a list
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const day = fc.constantFrom('2020-01-31', '2021-12-18', '2024-02-29');
const name = text.filter((one) => !one.includes('|'));
const period = fc.constantFrom(
  { start: '2020-01-01', end: '2021-01-01' },
  { start: '2021-03-01', end: '2024-03-01' },
);
/** Without `part`, which joining settles where it names a value of a dimension. */
const scope = fc.dictionary(
  fc.constantFrom('type', 'partner', 'workPackage', 'indicator', 'topic', 'Own: dimension'),
  text,
);
const measure = fc.constantFrom('events', 'attendances', 'participants', 'countries', 'contacts');
const figure = fc.constantFrom(
  { value: 712, interval: { low: 712, high: 712 }, printed: '712' },
  { value: 34, interval: { low: 34, high: 34 }, printed: 'thirty-four' },
  { value: 700, interval: { low: 650, high: 750 }, printed: 'about 700' },
  { value: 56.6, interval: { low: 56.55, high: 56.65 }, printed: '56.6 %' },
  { value: 1754, interval: { low: 1754, high: 1754 }, printed: '1.754' },
  { value: 55, interval: { low: 50, high: 60 }, printed: 'fifty to sixty' },
  { value: 120, interval: { low: 120, high: null }, printed: '120+' },
);
const headcount = fc.oneof(
  maybe(fc.nat({ max: 2_000_000 })).map((count) => ({ headcount: count, headcountInterval: null })),
  fc.constantFrom(
    {
      headcount: null,
      headcountInterval: { low: 45, high: 55 },
      printed: { headcount: 'ca. fifty' },
    },
    { headcount: null, headcountInterval: { low: 20, high: null }, printed: { headcount: '20+' } },
    { headcount: null, headcountInterval: null, printed: { headcount: '27-22-20' } },
  ),
);
const event = fc
  .tuple(
    fc.record({
      title: maybe(text),
      type: maybe(text),
      start: maybe(day),
      country: fc.constant(null),
      level: maybe(fc.constantFrom('national', 'international')),
      partners: fc.uniqueArray(name, { maxLength: 3 }),
      setting: maybe(fc.constantFrom('school', 'community')),
      mode: maybe(fc.constantFrom('in person', 'online', 'hybrid')),
      registered: maybe(fc.nat({ max: 500 })),
      hours: maybe(fc.constantFrom(1.5, 8, 0.3333)),
      eventCount: fc.integer({ min: 1, max: 9 }),
      workPackage: maybe(text),
      evidence: fc.uniqueArray(name, { maxLength: 2 }),
      extra: fc.dictionary(fc.constantFrom('Country', 'Total', 'place', '=x', '2021'), text),
    }),
    headcount,
  )
  .map(([plainly, counted]) => ({ ...plainly, ...counted }));

const dataset = fc
  .record({
    project: maybe(
      fc.record({
        name,
        period: fc.option(period, { nil: null }),
        reportingPeriod: fc.option(period, { nil: null }),
        workPackages: fc.array(
          fc.record({
            id: fc.constantFrom('WP1', 'A2'),
            title: maybe(name),
            period: maybe(period),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    events: fc.array(event, { minLength: 1, maxLength: 6 }),
    targets: fc.array(
      fc.record({
        measure,
        scope,
        value: fc.constantFrom(5, 1234, 26.125, 1234.5),
        product: maybe(fc.constant({ events: 4, perEvent: 25 })),
        by: maybe(day),
        amended: maybe(day),
      }),
      { maxLength: 5 },
    ),
    statements: fc.array(
      fc
        .tuple(
          fc.record({
            role: fc.constantFrom('planned', 'reported'),
            measure: maybe(measure),
            scope,
            period: maybe(period),
            passage: maybe(text),
          }),
          figure,
        )
        .map(([said, figures]) => ({ ...said, ...figures })),
      { maxLength: 5 },
    ),
    organisations: fc.uniqueArray(
      fc.record({
        name,
        aliases: fc.uniqueArray(
          name.filter((one) => !one.includes(',')),
          { maxLength: 2 },
        ),
        country: maybe(fc.constantFrom('PT', 'GR')),
        role: maybe(fc.constantFrom('coordinator', 'partner', 'associated partner')),
        targetGroup: maybe(fc.constantFrom('schools', 'scientific/technical', 'River users')),
      }),
      { selector: (one) => one.name, maxLength: 4 },
    ),
    eventTypes: fc.array(
      fc.record({ name, aliases: fc.constant([]), aim: maybe(text), audience: maybe(text) }),
      { maxLength: 3 },
    ),
    attendances: fc.array(
      fc.record({
        event: fc.constantFrom('e0', null),
        date: maybe(day),
        person: maybe(fc.constantFrom('0123456789abcdef0123456789abcdef', 'list.csv person 3')),
        organisation: maybe(text),
        country: maybe(fc.constantFrom('PT', 'GR')),
        targetGroup: maybe(text),
        presence: fc.constantFrom('present', 'absent', 'unmarked'),
        minutes: maybe(fc.nat({ max: 300 })),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ events, ...rest }) => {
    const numbered = events.map((one, index) => ({ ...one, id: `e${index}` }));
    return parseDataset({ ...rest, events: numbered }).dataset;
  });

describe('a dataset laid out as sheets', () => {
  it.each([
    { form: 'CSV files', through: throughCsv, numRuns: 150 },
    { form: 'a workbook', through: throughWorkbook, numRuns: 60 },
  ])('reads back from $form as it was', async ({ through, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(dataset, async (given) => {
        expect(plain(await through(given))).toEqual(plain(given));
      }),
      { seed: 23, numRuns },
    );
  });

  it.skipIf(registers.length === 0).each(registers)('gives %s back as it was', async (file) => {
    const bytes = readFileSync(new URL(file, shared));
    const { dataset: given } = joinImports([await readInput({ file, bytes })]);
    expect(plain(await throughCsv(given))).toEqual(plain(given));
    if (recordSheets(given).length === 0) return;
    expect(plain(await throughWorkbook(given))).toEqual(plain(given));
  });

  it('runs no formula of the register in a spreadsheet program', () => {
    const given = parseDataset({ events: [{ id: '1', title: '=HYPERLINK("http://x")' }] }).dataset;
    const [events] = recordSheets(given);
    expect(writeCsv(events?.rows ?? [])).toMatch(/^1,"'=HYPERLINK/);
  });

  it('takes a name that somebody added for one, and keeps it out', async () => {
    const given = parseDataset({ attendances: [{ event: 'e1', person: 'Canary Name' }] }).dataset;
    const { attendances } = await throughCsv(given);
    expect(attendances).toMatchObject([{ event: 'e1', person: 'Attendance.csv person 1' }]);
  });
});
