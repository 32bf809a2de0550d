import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';
import { factOf } from '../support/stated-facts.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function factsIn(text: string): Promise<readonly string[]> {
  const { dataset } = await readReport({ file: 'report.md', bytes: bytesOf(text) });
  return (dataset.statements ?? []).map(factOf);
}

const register = `| Date | Title | Participants |
|---|---|---|
| 2021-03-04 | Soil | 20 |
| 2021-05-06 | Water | 18 |
| 2021-09-09 | Seeds | 25 |`;

describe('kinds of events that only the headings of a report name', () => {
  const report = `# Final report

The project held 3 workshops with 63 participants. Two seminars were held as well.

## 2. Multiplier events

Two multiplier events reached 107 participants: 45 in Spain and 62 in Greece.

| Country | Events | Participants |
|---|---:|---:|
| Spain | 1 | 45 |
| Greece | 1 | 62 |
| Total | 2 | 107 |

## 3. Workshops

${register}

In these three events, 63 participants took part.
`;

  it('narrows the prose and the breakdown under a heading, and not what stands under the register', async () => {
    expect(await factsIn(report)).toEqual([
      'reported 3 events',
      'reported 63 attendances',
      'reported 2 events type=seminars',
      'reported 2 events type=multiplier',
      'reported 107 attendances type=multiplier',
      'reported 45 attendances type=multiplier country=ES',
      'reported 62 attendances type=multiplier country=GR',
      'reported 3 events',
      'reported 63 attendances',
      'reported 1 events type=multiplier country=ES',
      'reported 1 events type=multiplier country=GR',
      'reported 2 events type=multiplier',
      'reported 45 attendances type=multiplier country=ES',
      'reported 62 attendances type=multiplier country=GR',
      'reported 107 attendances type=multiplier',
    ]);
  });

  it('takes "these five events" for those beside it where no five were spoken of', async () => {
    const facts = await factsIn(
      '# Report\n\nIn total, 26 events were held.\n\n## Spring\n\nIn these five events 110 people took part.\n',
    );
    expect(facts).toEqual([
      'reported 26 events',
      'reported 5 events part=these',
      'reported 110 attendances part=these',
    ]);
  });

  it('gives rows under numbered headings their kind', async () => {
    const text = `# Report\n\n## 1. Info days\n\n${register}\n\n## 2. Partner meetings\n\n${register.replaceAll('2021', '2022')}\n`;
    const { dataset } = await readReport({ file: 'report.md', bytes: bytesOf(text) });
    expect([...new Set(dataset.events?.map(({ type }) => type))]).toEqual([
      'Info days',
      'Partner meetings',
    ]);
  });
});
