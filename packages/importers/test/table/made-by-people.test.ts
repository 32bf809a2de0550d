import { readFileSync } from 'node:fs';
import { placeOf } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';
import { findTables } from '../../src/table/find-tables.js';
import { drawnTables, type RowMark } from '../support/drawn-table.js';

const fixtures = new URL('./fixtures/made-by-people.txt', import.meta.url);

describe('findTables in tables made by people', () => {
  it.each(drawnTables(readFileSync(fixtures, 'utf8')))('$name', ({ grid, marks }) => {
    const tables = findTables(grid);
    const marked = (mark: RowMark) => marks.flatMap((one, row) => (one === mark ? [row] : []));
    const headers = marked('H').filter((row) => marks[row - 1] !== 'H');
    const isKey = (row: number) => marks[row] === 'K';
    expect({
      headers: inOrder(tables.map(({ headerRow }) => headerRow).filter((row) => !isKey(row))),
      records: inOrder(tables.flatMap(({ rows }) => rows).filter((row) => !isKey(row))),
      totals: inOrder(tables.flatMap(({ totals }) => totals.map(({ row }) => row))),
    }).toEqual({ headers, records: marked('R'), totals: marked('S') });
  });

  it('turns a register whose events stand side by side', async () => {
    const rows = [
      ['Register of events', '', ''],
      ['', '', ''],
      ['Title of event', 'Opening seminar', 'Open day'],
      ['Date', '2021-01-05', '2021-03-07'],
      ['Country', 'Italy', 'Spain'],
      ['Number of participants', '25', '114'],
    ];
    const { dataset } = await readTables([gridOf(rows, { file: 'register.csv' })]);
    expect(dataset.events).toMatchObject([
      { title: 'Opening seminar', country: 'IT', headcount: 25 },
      { title: 'Open day', country: 'ES', headcount: 114 },
    ]);
    const [, second] = dataset.events ?? [];
    expect(second && placeOf(second.source, 'headcount')).toMatchObject({ row: 6, column: 3 });
  });
});

function inOrder(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}
