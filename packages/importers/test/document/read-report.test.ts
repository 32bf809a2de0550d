import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';

const fixture = (name: string) => ({
  file: name,
  bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))),
});
const report = (text: string, file = 'r.md') =>
  readReport({ file, bytes: new TextEncoder().encode(text) });

describe('readReport', () => {
  it('reads registers under headings of countries, and the breakdown that sums them up', async () => {
    const { dataset, tables } = await readReport(fixture('countries-under-headings.md'));
    expect(tables.map(({ role, rows }) => [role, rows])).toEqual([
      ['register', 2],
      ['register', 3],
      ['register', 2],
      ['breakdown', 3],
    ]);
    expect(dataset.events?.map(({ country, headcount }) => [country, headcount])).toEqual([
      ['ES', 25],
      ['ES', 18],
      ['IT', 31],
      ['IT', null],
      ['IT', null],
      ['PT', 22],
      ['PT', 25],
    ]);
    const stated = dataset.statements?.map(({ measure, scope, value }) => [
      scope.country,
      measure,
      value,
    ]);
    expect(stated).toContainEqual(['IT', 'attendances', 51]);
    expect(stated).toContainEqual([undefined, 'attendances', 141]);
    // Shares of women are no figures to compare or add.
    expect(stated).not.toContainEqual(['ES', expect.anything(), 55]);
  });

  it('reads boxes in a table of the page as plans, and spans as types', async () => {
    const { dataset, tables, issues } = await readReport(fixture('plan-boxes.html'));
    expect(tables.map(({ role, rows }) => [role, rows])).toEqual([['register', 5]]);
    expect(
      dataset.targets?.map(({ measure, scope, value }) => [scope.type, measure, value]),
    ).toEqual([
      ['Kick-off meeting', 'events', 4],
      ['Kick-off meeting', 'attendances', 120],
      ['Training course', 'events', 6],
      ['Training course', 'attendances', 90],
    ]);
    expect(dataset.events?.map(({ type, headcount }) => [type, headcount])).toEqual([
      ['Kick-off meeting', 31],
      ['Kick-off meeting', 29],
      ['Training course', 15],
      ['Training course', 1015],
      ['Training course', null],
    ]);
    expect(dataset.events?.[1]?.source.cells?.type).toMatchObject({ line: 6 });
    expect(issues.map(({ code }) => code)).not.toContain('types-unclear');
  });

  const header = 'Type\tDate\tTitle\tPartner\tParticipants\n';
  const rows = [
    'Workshop\t01/02/2020\tOne\tAB\t5\n',
    '\t14/02/2020\tTwo\tAB\t7\n',
    '\t15/03/2020\tThree\tCD\t9\n',
    '\t16/03/2020\tFour\tCD\t4\n',
  ].join('');

  it('leaves blank types missing that nothing tells, with a warning', async () => {
    const { dataset, issues } = await report(`${header}${rows}`);
    expect(dataset.events?.map(({ type }) => type).slice(1)).toEqual([null, null, null]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'types-unclear', severity: 'warning' }),
    );
  });

  it('tells types that stand nowhere in the column from the sums that the report states', async () => {
    const bullets =
      '## Workshops\n\n- 2 events\n- 12 participants\n\n## Closing events\n\n- 2 events\n- 13 participants\n';
    const open = { aliases: [], aim: null, format: null, audience: null, level: null };
    const eventTypes = ['Workshop', 'Closing event'].map((name) => ({
      ...open,
      name,
      source: { file: 'config' },
    }));
    const bytes = new TextEncoder().encode(`${header}${rows}\n${bullets}`);
    const { dataset, issues } = await readReport(
      { file: 'r.md', bytes },
      { known: { eventTypes } },
    );
    expect(dataset.events?.map(({ type }) => type)).toEqual([
      'Workshop',
      'Workshop',
      'Closing event',
      'Closing event',
    ]);
    expect(issues.map(({ code }) => code)).toContain('types-recovered');
  });

  it('does not count the rows of an extract twice', async () => {
    const table = (lines: string) => `Date\tTitle\tPartner\tParticipants\n${lines}`;
    const one = '13/02/2020\tOne\tAB\t5\n';
    const two = '14/02/2020\tTwo\tAB\t7\n';
    const three = '15/02/2020\tThree\tAB\t7\n';
    const { dataset, issues } = await report(
      `${table(one + two + three)}\n## Those with seven\n\n${table(two + three)}`,
    );
    expect(dataset.events).toHaveLength(3);
    expect(issues.map(({ code }) => code)).toContain('rows-repeated');
  });

  it('says that a table was lost when a converter ran its rows together', async () => {
    const { issues, dataset } = await report(
      `${`Country Date Nr. Italy 16/03/2019 18 Poland 3/05/2019 10 Italy 20/05/2019 100 Spain 28/05/2019 28 Italy 10/10/2019 31 Poland 25/10/2019 21`}\n`,
    );
    expect(issues).toMatchObject([
      { code: 'table-lost', severity: 'warning', source: { line: 1 } },
    ]);
    expect(dataset.events).toEqual([]);
  });

  it.each([
    { it: 'no PDF', bytes: '%PDF-1.7\nnothing', file: 'r.pdf' },
    { it: 'no archive', bytes: 'PK\u0003\u0004word/document.xml', file: 'r.docx' },
  ])('throws for what is $it', async ({ bytes, file }) => {
    await expect(report(bytes, file)).rejects.toMatchObject({ code: 'unreadable-input' });
  });
});
