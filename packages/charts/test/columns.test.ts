import { describe, expect, it } from 'vitest';
import { tabled } from '../src/columns.js';
import { hiddenWord } from '../src/notes.js';

describe('tabled', () => {
  it('gives the same cells as a table and as records', () => {
    const rows = [
      { name: 'A', value: 3, kind: 'x' },
      { name: 'B', value: undefined, kind: 'y' },
    ];
    const { table, rows: records } = tabled(rows, [
      ['name', '', ({ name }) => name],
      ['value', 'Value', ({ value }) => value],
      ['kind', null, ({ kind }) => kind],
    ]);
    expect(table).toEqual({
      header: ['', 'Value'],
      rows: [
        ['A', 3],
        ['B', null],
      ],
    });
    expect(records).toEqual([
      { name: 'A', value: 3, kind: 'x' },
      { name: 'B', value: null, kind: 'y' },
    ]);
  });

  it('has nothing in a record for what the table calls hidden, but for a name', () => {
    const { table, rows } = tabled(
      [hiddenWord],
      [
        ['name', '', (word) => word],
        ['value', 'Value', (word) => word],
      ],
    );
    expect(table.rows).toEqual([[hiddenWord, hiddenWord]]);
    expect(rows).toEqual([{ name: hiddenWord, value: null }]);
  });
});
