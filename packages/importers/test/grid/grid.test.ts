import { describe, expect, it } from 'vitest';
import { gridOf, widthOf } from '../../src/grid/grid.js';

describe('gridOf', () => {
  const grid = gridOf([['Country', 'Events', ''], ['Italy', '12'], []], { file: 'a.csv' });

  it.each([
    { it: 'gives a text', row: 1, column: 1, text: '12', kind: 'text' },
    { it: 'gives an empty cell as blank', row: 0, column: 2, text: '', kind: 'blank' },
    { it: 'gives blank past the end of a row', row: 1, column: 9, text: '', kind: 'blank' },
    { it: 'gives blank below the last row', row: 9, column: 0, text: '', kind: 'blank' },
  ])('$it', ({ row, column, text, kind }) => {
    expect(grid.text(row, column)).toBe(text);
    expect(grid.cell(row, column).kind).toBe(kind);
  });

  it('counts places from 1', () => {
    expect(grid.place(1, 0)).toEqual({ row: 2, column: 1 });
  });

  it('tells its widest row', () => {
    expect(widthOf(grid)).toBe(3);
    expect(widthOf(gridOf([], { file: 'a.csv' }))).toBe(0);
  });
});
