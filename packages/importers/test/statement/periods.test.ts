import { parseDataset } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';

const { dataset } = parseDataset({
  project: { name: 'P', period: { start: '2018-10-01', end: '2021-10-01' } },
  events: [{ id: '1', type: 'Workshop' }],
});

async function stated(text: string, given = dataset) {
  const { statements } = readStatements(await readMarkdown(text, 'r.md'), given);
  return statements.map(({ period, scope }) => ({ period, scope }));
}

describe('periods of statements', () => {
  it.each([
    ['From March 2019 to May 2021 34 events were held.', '2019-03-01', '2021-06-01'],
    ['34 events were held between March/2019 and May/2021.', '2019-03-01', '2021-06-01'],
    ['In 2019–2020, 34 events were held.', '2019-01-01', '2021-01-01'],
    ['From 3 March to 5 May 2021 we held 34 events.', '2021-03-03', '2021-05-06'],
    ['From November to February 2021 34 events were held.', '2020-11-01', '2021-03-01'],
    ['34 events were held (M6–M12).', '2019-03-01', '2019-10-01'],
    ['Von Januar bis Dezember 2021 fanden 34 Veranstaltungen statt.', '2021-01-01', '2022-01-01'],
    ['Entre janeiro de 2020 e maio de 2021 realizaram-se 34 eventos.', '2020-01-01', '2021-06-01'],
    ['Tra ottobre 2021 e maggio 2022 si sono svolti 34 eventi.', '2021-10-01', '2022-06-01'],
    [
      'Od września 2021 r. do maja 2022 r. zorganizowano 34 wydarzenia.',
      '2021-09-01',
      '2022-06-01',
    ],
    ['Από τον Μάρτιο έως τον Νοέμβριο του 2022 έγιναν 34 εκδηλώσεις.', '2022-03-01', '2022-12-01'],
    [
      'De enero a mayo de 2023 se celebraron los 34 eventos del proyecto.',
      '2023-01-01',
      '2023-06-01',
    ],
    ['De janvier à novembre 2022, 34 événements ont eu lieu.', '2022-01-01', '2022-12-01'],
  ])('reads both ends: %s', async (text, start, end) => {
    expect(await stated(text)).toEqual([{ period: { start, end }, scope: {} }]);
  });

  it.each([
    ['In 2020, 34 events were held.', { year: '2020' }],
    ['Compared with 2018, when 34 events were held, demand grew.', { year: '2018' }],
    ['In March 2021 we held 34 events.', { month: '2021-03' }],
    ['On 9 February 2022 120 people came to the event.', { day: '2022-02-09' }],
    ['W 2022 roku odbyły się 34 wydarzenia.', { year: '2022' }],
    ['Το 2022 πραγματοποιήθηκαν 34 εκδηλώσεις.', { year: '2022' }],
    ['Für 2024 sind 34 Veranstaltungen vorgesehen.', { year: '2024' }],
    ['In the second year (2023) 34 events were held.', { year: '2023' }],
    ['In the first reporting period 34 events were held.', { part: 'first reporting period' }],
  ])('narrows to a date or a stage: %s', async (text, scope) => {
    expect(await stated(text)).toEqual([{ period: null, scope }]);
  });

  it('keeps months of a project whose start is not known apart', async () => {
    const { dataset: open } = parseDataset({});
    expect(await stated('34 events were held in M1–M12.', open)).toEqual([
      { period: null, scope: { part: 'm1 – m12' } },
    ]);
  });

  it.each([
    'The 2019 edition was in Porto, and 34 events were held.',
    'Between 20 and 30 events were held.',
  ])('gives none: %s', async (text) => {
    for (const { period } of await stated(text)) expect(period).toBeNull();
  });
});
