import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/aggregate/figure.js';
import type { Statement } from '../../src/model/statement.js';
import { figureRepairs } from '../../src/reconcile/figure-repairs.js';
import type { Judged } from '../../src/reconcile/judged.js';
import type { StatementStatus } from '../../src/reconcile/judgement.js';
import { datasetOf, statement } from '../support/records.js';

const figureOf = (value: number) => ({ value }) as Figure;

function repairs(
  statements: readonly [Statement, ...Statement[]],
  meant: readonly (number | null)[],
  statuses: readonly StatementStatus[] = [],
) {
  const judgements = statements.map((one, at): Judged => {
    const value = meant[at] ?? null;
    const status = statuses[at] ?? 'contradicted';
    return {
      statement: one,
      status,
      why: null,
      figure: value === null ? null : figureOf(value),
    };
  });
  const dataset = datasetOf({ statements });
  return figureRepairs(dataset, judgements, statements[0], meant[0] ?? 0);
}

describe('repairs of a stated figure', () => {
  it('write the value meant where a slip of a key made the other of it', () => {
    const source = { file: 'report.md', line: 4, column: 9 };
    const stated = statement({ value: 1754, printed: '1.754 people', source });
    expect(repairs([stated], [1745])).toMatchObject([
      {
        location: source,
        from: '1.754 people',
        to: '1.745 people',
        change: { list: 'statements', index: 0, to: 1745 },
      },
    ]);
  });

  it.each([
    { it: 'more than one slip', stated: statement({ value: 1754 }), meant: 1646 },
    {
      it: 'a rounded figure',
      stated: statement({ value: 1754, interval: { low: 1753, high: 1755 } }),
      meant: 1755,
    },
  ])('are none for $it', ({ stated, meant }) => {
    expect(repairs([stated], [meant])).toEqual([]);
  });

  it('exchange two figures of which each has the value of the other', () => {
    const one = statement({ value: 40, line: 3, printed: 'forty' });
    const other = statement({ value: 75, line: 5, printed: '75 people' });
    expect(repairs([one, other], [75, 40])).toEqual([
      {
        location: expect.objectContaining({ line: 3 }),
        from: 'forty',
        to: '75 people',
        with: {
          location: expect.objectContaining({ line: 5 }),
          from: '75 people',
          to: 'forty',
        },
        change: {
          both: [
            { list: 'statements', index: 0, to: 75 },
            { list: 'statements', index: 1, to: 40 },
          ],
        },
      },
    ]);
  });

  const one = statement({ value: 40 });
  it.each<{ it: string; other: Statement; meant: number | null; status?: StatementStatus }>([
    { it: 'that agrees', other: statement({ value: 75 }), meant: 40, status: 'verified' },
    { it: 'of another measure', other: statement({ value: 75, measure: 'events' }), meant: 40 },
    { it: 'of another role', other: statement({ value: 75, role: 'planned' }), meant: 40 },
    { it: 'of another value', other: statement({ value: 76 }), meant: 40 },
    { it: 'that should have another value', other: statement({ value: 75 }), meant: 41 },
    { it: 'of which nothing is known', other: statement({ value: 75 }), meant: null },
  ])('exchange none with one $it', ({ other, meant, status = 'contradicted' }) => {
    expect(repairs([one, other], [75, meant], ['contradicted', status])).toEqual([]);
  });

  it('exchange none with itself', () => {
    expect(repairs([one], [40])).toEqual([]);
  });
});
