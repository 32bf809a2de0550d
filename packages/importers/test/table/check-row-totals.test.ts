import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/records/read-tables.js';
import { gridWith } from '../support/grid-with.js';

async function issuesOf(...rows: readonly string[]) {
  const { issues } = await readTables([gridWith(rows.join('\n'))]);
  return issues.filter(({ code }) => code === 'row-total-differs');
}

describe('a column of totals', () => {
  const head = 'Country | 2019 | 2020 | Total';

  it.each([
    ['rows that add up', [head, 'Italy | 4 | 6 | 10', 'Poland | 1 | 2 | 3', 'Spain | 2 | 2 | 4']],
    [
      'columns that are no parts of it',
      [head, 'Italy | 4 | 6 | 100', 'Poland | 1 | 2 | 70', 'Spain | 2 | 2 | 4'],
    ],
    ['too few rows', [head, 'Italy | 4 | 6 | 10', 'Poland | 1 | 2 | 9']],
    [
      'shares beside numbers',
      ['Country | Events | Share | Total', 'Italy | 4 | 40 % | 4', 'Poland | 6 | 60 % | 6'],
    ],
  ])('passes %s', async (_, rows) => {
    expect(await issuesOf(...rows)).toEqual([]);
  });

  it('tells a row in which the columns do not come to it', async () => {
    const rows = [
      'Italy | 4 | 6 | 10',
      'Poland | 1 | 2 | 3',
      'Spain | 2 | 2 | 4',
      'Malta | 5 | | 6',
    ];
    expect(await issuesOf(head, ...rows)).toMatchObject([
      { message: '"Total" of "Malta" says 6; the columns before it sum to 5.', source: { row: 5 } },
    ]);
  });

  it('takes the row of totals for one more that agrees', async () => {
    const rows = ['Italy | 4 | 6 | 10', 'Poland | 1 | 2 | 5', 'Spain | 2 | 2 | 4'];
    expect(await issuesOf(head, ...rows, 'Total | 7 | 10 | 17')).toMatchObject([
      { message: '"Total" of "Poland" says 5; the columns before it sum to 3.' },
    ]);
  });
});
