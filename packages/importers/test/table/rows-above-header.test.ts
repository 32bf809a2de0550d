import { describe, expect, it } from 'vitest';
import { findTables } from '../../src/table/find-tables.js';
import { drawnTables } from '../support/drawn-table.js';

function headersOf(...rows: readonly string[]) {
  const drawn = drawnTables(`## plan\n${rows.map((row) => `R ${row}`).join('\n')}\n`);
  return drawn
    .flatMap(({ grid }) => findTables(grid))
    .map(({ columns }) => columns.map(({ header }) => header));
}

describe('a row above a header', () => {
  it('belongs to it where its merged cells are over all the parts', () => {
    const headers = headersOf(
      'Indicator | Baseline | Year 1 | >> | Year 2 | >>',
      ' | | Target | Actual | Target | Actual',
      'Events | 0 | 5 | 6 | 8 | 3',
      'Participants | 0 | 100 | 117 | 160 | 60',
    );
    const parts = ['Year 1 Target', 'Year 1 Actual', 'Year 2 Target', 'Year 2 Actual'];
    expect(headers).toEqual([['Indicator', 'Baseline', ...parts]]);
  });

  it('is a title where one merged cell is over all columns', () => {
    const headers = headersOf(
      'Register 2024 | >> | >>',
      'Event | Date | Participants',
      'Opening | 2024-02-05 | 12',
      'Closing | 2024-06-03 | 15',
    );
    expect(headers).toEqual([['Event', 'Date', 'Participants']]);
  });
});
