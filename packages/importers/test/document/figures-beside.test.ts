import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';

async function stated(text: string) {
  const bytes = new TextEncoder().encode(`# Labs\n\n${text}\n`);
  const { dataset } = await readReport({ file: 'report.md', bytes });
  return dataset.statements ?? [];
}

describe('a number that stands beside a figure', () => {
  it.each([
    ['In total, twelve (13) events were held.', 13],
    ['In total, 14 (fifteen) events were held.', 15],
    ['In totale si sono svolti dodici (13) eventi.', 13],
    ['Foram realizados doze (12) eventos no total.', 12],
  ])('%s', async (text, value) => {
    const [first] = await stated(text);
    expect(first?.restated?.value).toBe(value);
  });

  it.each([
    'In total, 14 (12) events were held.',
    'In total, twelve (online) events were held.',
    'In total, twelve events were held (see page 13).',
  ])('is another one in: %s', async (text) => {
    for (const { restated } of await stated(text)) expect(restated).toBeUndefined();
  });
});

describe('names behind a figure', () => {
  it.each([
    ['Four partners took part: CARDET, CESIE, INOVA+.', 3],
    ['The events took place in four countries (Italy, Poland, Portugal).', 3],
    ['Events were held in three countries: Italy, Poland, Portugal and Greece.', 4],
    ['Two partners organised events: Department of Education and Training, CESIE.', 2],
    ['The project had five partners:\n\n- CARDET\n- CESIE\n- INOVA+\n- Agora', 4],
  ])('%s', async (text, count) => {
    const [first] = await stated(text);
    expect(first?.listed).toMatchObject({ as: 'names', count });
  });

  it.each([
    'Four partners took part, among them: CARDET, CESIE.',
    'Four partners took part: CARDET, CESIE and others.',
    'Four partners took part: schools and town halls.',
    'Events were held in four countries: 3 in Italy, 2 in Poland.',
    'Four partners took part. They were: CARDET, CESIE.',
  ])('are none in: %s', async (text) => {
    for (const { listed } of await stated(text)) expect(listed).toBeUndefined();
  });
});

describe('rows under a caption', () => {
  const table =
    '| Event | Date | Participants |\n|---|---|---|\n| Kick-off | 2020-03-05 | 12 |\n| Workshop | 2020-04-05 | 20 |\n| Seminar | 2020-05-05 | 30 |';

  it('are counted for a caption that counts events', async () => {
    const statements = await stated(`Table 1. The 4 events held in 2020\n\n${table}`);
    expect(statements[0]?.listed).toMatchObject({ as: 'rows', count: 3 });
  });
});
