import { parseDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { writeIati } from '../../src/iati/write-iati.js';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';

const bytes = (text: string) => new TextEncoder().encode(text);

const activity = (indicator: string) => `<?xml version="1.0"?>
<iati-activities version="2.03"><iati-activity><result type="1">
<indicator measure="1"><title><narrative>${indicator}</narrative></title>
<baseline value="10"/>
<period><period-start iso-date="2013-01-01"/><period-end iso-date="2013-03-31"/>
<target value="10"><dimension name="sex" value="female"/></target>
<actual value="11"><dimension name="sex" value="female"/></actual></period>
</indicator></result></iati-activity></iati-activities>`;

describe('readIati', () => {
  it('reads a target and its actual', async () => {
    const { dataset } = await readInput({
      file: 'a.xml',
      bytes: bytes(activity('Number of workshops')),
    });
    expect(dataset.targets).toMatchObject([
      { measure: 'events', value: 10, by: '2013-03-31', scope: { sex: 'female' } },
    ]);
    expect(dataset.statements).toMatchObject([
      {
        role: 'reported',
        measure: 'events',
        value: 11,
        period: { start: '2013-01-01', end: '2013-04-01' },
      },
    ]);
  });

  it('keeps an indicator without a measure as statements', async () => {
    const { dataset } = await readInput({
      file: 'a.xml',
      bytes: bytes(activity('Litres of water')),
    });
    expect(dataset.targets).toEqual([]);
    expect(dataset.statements?.map(({ role, measure, value }) => [role, measure, value])).toEqual([
      ['planned', null, 10],
      ['reported', null, 11],
    ]);
  });

  it.each([
    ['XML that is no IATI', '<a><b/></a>'],
    ['XML that is not well-formed', '<?xml version="1.0"?><iati-activities><a></iati-activities>'],
    [
      'entities of its own',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><iati-activities><iati-activity/></iati-activities>',
    ],
  ])('refuses %s', async (_, text) => {
    await expect(readInput({ file: 'a.xml', bytes: bytes(text) })).rejects.toMatchObject({
      code: 'unreadable-input',
    });
  });

  it('knows what the title of an indicator narrows, where no dimension does', async () => {
    const told = activity('Participants in webinars').replaceAll(/<dimension[^>]*>/g, '');
    const { dataset } = await readInput({ file: 'a.xml', bytes: bytes(told) });
    expect(dataset.targets).toMatchObject([
      { measure: 'attendances', scope: { type: 'webinars' }, value: 10 },
    ]);
  });

  it.each([
    { it: 'nested without end', text: '<a>'.repeat(100_000) },
    { it: 'nested behind tags that look closed', text: '<a b="/>">'.repeat(50_000) },
  ])('refuses elements $it', async ({ text }) => {
    const closed = `<?xml version="1.0"?>${text}${'</a>'.repeat(text.length / text.indexOf('<', 1))}`;
    await expect(readInput({ file: 'a.xml', bytes: bytes(closed) })).rejects.toMatchObject({
      code: 'unreadable-input',
    });
  });
});

describe('writeIati', () => {
  const given = parseDataset({
    project: { name: 'Labs & more', period: { start: '2019-01-01', end: '2021-01-01' } },
    events: [{ id: '1', type: 'Peer', start: '2019-05-03', headcount: 12 }],
    targets: [
      { measure: 'events', scope: { type: 'Igniting <event>' }, value: 10, by: '2020-06-30' },
      { measure: 'attendances', value: 50, by: '2020-12-31' },
      { measure: 'participants', scope: { type: 'Peer' }, value: 40, by: '2020-12-31' },
    ],
    statements: [
      stated('planned', null, 1000, { indicator: 'Litres of water' }),
      stated('reported', null, 1200, { indicator: 'Litres of water' }),
      stated('reported', 'participants', 35, { type: 'Peer' }),
      stated('reported', 'attendances', 13, {}),
    ],
  }).dataset;

  it('gives targets, and what the events come to or else what was reported', async () => {
    const xml = writeIati(given, { identifier: 'XM-1' });
    const { dataset } = await readInput({ file: 'out.xml', bytes: bytes(xml) });
    expect(dataset.targets?.map(({ source: _, ...target }) => target)).toEqual(
      given.targets.map(({ source: _, ...target }) => target),
    );
    expect(dataset.statements).toMatchObject([
      { role: 'reported', measure: 'events', value: 0, scope: { type: 'Igniting <event>' } },
      { role: 'reported', measure: 'attendances', value: 12, scope: {} },
      { role: 'reported', measure: 'participants', value: 35, scope: { type: 'Peer' } },
      { role: 'planned', measure: null, value: 1000, scope: { indicator: 'Litres of water' } },
      { role: 'reported', measure: null, value: 1200, scope: { indicator: 'Litres of water' } },
    ]);
  });

  it('gives on what a file reported, where there is no register', async () => {
    const file = 'in.xml';
    const { dataset } = joinImports([
      await readInput({ file, bytes: bytes(activity('Workshops')) }),
    ]);
    const xml = writeIati({ ...dataset, project: given.project }, { identifier: 'XM-1' });
    expect(xml).toMatch(/<target value="10">[\s\S]*<actual value="11">/);
  });
});

function stated(role: string, measure: string | null, value: number, scope: object) {
  return {
    role,
    measure,
    value,
    scope,
    interval: { low: value, high: value },
    printed: `${value}`,
  };
}
