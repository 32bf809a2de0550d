import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';
import { joinImports } from '../../src/join-imports.js';
import { readInput } from '../../src/read-input.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const table = `| Event | Date | Participants |
|---|---|---|
| Opening | 2019-03-16 | 18 |
| Closing | 2021-12-18 | 20 |
`;

async function periodOf(before: string, after = '') {
  const { dataset } = await readReport({
    file: 'report.md',
    bytes: bytesOf(`# Report\n\n${before}\n\n${table}\n${after}\n`),
  });
  return dataset.project?.reportingPeriod ?? null;
}

const period = { start: '2019-03-01', end: '2021-06-01' };

describe('statedPeriod', () => {
  it.each([
    { it: 'a paragraph', before: 'From March 2019 to May 2021 we held the events below.', period },
    {
      it: 'Portuguese',
      before: 'Entre março de 2019 e maio de 2021 realizámos estes eventos.',
      period,
    },
    { it: 'Polish', before: 'Wydarzenia od marca 2019 do maja 2021:', period },
    { it: 'figures', before: 'Events 03/2019 – 05/2021.', period },
    { it: 'nothing without a period', before: 'We held the events below.', period: null },
    { it: 'nothing of a single month', before: 'Events of March 2019.', period: null },
    {
      it: 'nothing of two periods',
      before: 'Events from March 2019 to May 2021, and from June 2021 to July 2021.',
      period: null,
    },
  ])('reads $it', async ({ before, period: expected }) => {
    expect(await periodOf(before)).toEqual(expected);
  });

  it('reads the caption below the table', async () => {
    const caption = 'Table 1 – Events between March/2019 and May/2021.';
    expect(await periodOf('We held these.', caption)).toEqual(period);
  });

  it('gives way to a project that another input describes', async () => {
    const report = await readInput({
      file: 'report.md',
      bytes: bytesOf(`# R\n\nFrom March 2019 to May 2021 we held:\n\n${table}`),
    });
    const project = await readInput({
      file: 'project.json',
      bytes: bytesOf('{ "schema": "partnership-impact/dataset/1", "project": { "name": "P" } }'),
    });
    expect(joinImports([report, project]).dataset.project?.name).toBe('P');
    expect(joinImports([report, project]).issues).toEqual([]);
  });
});
