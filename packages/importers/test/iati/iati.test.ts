import { emptyDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { writeIati } from '../../src/iati/write-iati.js';
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

  it('reads back what was written', async () => {
    const dataset = {
      ...emptyDataset,
      project: {
        name: 'Labs & more',
        period: { start: '2019-01-01', end: '2021-01-01' },
        reportingPeriod: null,
        workPackages: [],
      },
      targets: [
        {
          measure: 'events' as const,
          scope: { type: 'Igniting <event>' },
          value: 10,
          product: null,
          by: '2020-06-30',
          amended: null,
          source: { file: 'x' },
        },
      ],
    };
    const xml = writeIati(dataset, { identifier: 'XM-1' });
    const read = await readInput({ file: 'out.xml', bytes: bytes(xml) });
    expect(read.dataset.targets).toMatchObject([
      { measure: 'events', scope: { type: 'Igniting <event>' }, value: 10, by: '2020-06-30' },
    ]);
  });
});
