import { describe, expect, it } from 'vitest';
import { joinImports } from '../src/join-imports.js';
import { readInput } from '../src/read-input.js';

const titles = ['Kick-off', 'Reading', 'Heritage', 'Open day', 'Study visit', 'Round table'];
const rows = (headcounts: readonly number[]) =>
  headcounts.map((count, at) => [titles[at] ?? `Event ${at}`, `2020-0${at + 1}-05`, String(count)]);

async function joined(register: readonly number[], table: readonly number[]) {
  const csv = [['Event', 'Date', 'Participants'], ...rows(register)].map((row) => row.join(','));
  const report = [
    '# Labs\n',
    '| Event | Date | Participants |',
    '|---|---|---|',
    ...rows(table).map((row) => `| ${row.join(' | ')} |`),
  ];
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
  return joinImports([
    await readInput({ file: 'register.csv', bytes: bytes(csv) }),
    await readInput({ file: 'report.md', bytes: bytes(report) }),
  ]);
}

const told = (issues: readonly { readonly code: string; readonly message: string }[]) =>
  issues.filter(({ code }) => code === 'table-differs-from-register').map(({ message }) => message);

describe('a register that a report shows too', () => {
  it('is counted once', async () => {
    const { dataset, issues } = await joined([12, 20, 30, 44, 17, 23], [12, 20, 30, 44, 17, 23]);
    expect(dataset.events).toHaveLength(6);
    expect(issues.map(({ code }) => code)).toEqual(['register-in-report']);
  });

  it('is compared row by row', async () => {
    const { issues } = await joined([12, 20, 30, 44, 17], [12, 20, 30, 54, 17, 23]);
    expect(told(issues)).toEqual([
      '"Open day" on 2020-04-05 has a headcount of 54 in the table of the report and of 44 in "register.csv".',
      '"Round table" on 2020-06-05 stands in the table of the report and not in "register.csv".',
    ]);
  });

  it('is counted once where the report shows two of its events', async () => {
    const { dataset } = await joined([12, 20, 30, 44], [12, 20]);
    expect(dataset.events).toHaveLength(4);
  });

  it('is another one where few of its events are the same', async () => {
    const { dataset } = await joined([12, 20, 30], [12, 20, 30, 44, 17, 23]);
    expect(dataset.events).toHaveLength(9);
  });
});
