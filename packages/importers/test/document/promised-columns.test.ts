import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';

async function issuesOf(sentence: string, column = 'Country') {
  const text = `# Report

Table 1 – Events of the project

| Event | Date | ${column} | Participants |
|---|---|---|---|
| Opening | 2019-03-16 | a | 18 |
| Closing | 2019-12-18 | b | 20 |

${sentence}
`;
  const { issues } = await readReport({ file: 'r.md', bytes: new TextEncoder().encode(text) });
  return issues.filter(({ code }) => code === 'promised-column-absent');
}

describe('promisedColumns', () => {
  it.each([
    {
      it: 'tells evidence that the table has no column for',
      sentence: 'Reports were written, which are identified as evidence in Table 1.',
      told: 1,
    },
    {
      it: 'passes a sentence about another table',
      sentence: 'The evidence stands in Table 2.',
      told: 0,
    },
    {
      it: 'passes a sentence that promises nothing',
      sentence: 'The events stand in Table 1.',
      told: 0,
    },
    {
      it: 'passes a table with the column',
      sentence: 'The evidence stands in Table 1.',
      column: 'Evidence',
      told: 0,
    },
  ])('$it', async ({ sentence, column, told }) => {
    expect(await issuesOf(sentence, column)).toHaveLength(told);
  });
});
