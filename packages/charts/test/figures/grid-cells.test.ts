import { describe, expect, it } from 'vitest';
import { foldedGrid, gridOf, gridTable } from '../../src/figures/grid-cells.js';

const cell = (row: string | null, column: string | null, value: number | null, hidden = false) => {
  return { row, column, value, hidden };
};

describe('gridOf', () => {
  it('adds up cells of one place, so that nothing is lost', () => {
    const grid = gridOf([cell('A', 'x', 3), cell('A', 'x', 4), cell('A', 'y', null)]);
    expect([grid.at('A', 'x')?.value, grid.at('A', 'y')?.value]).toEqual([7, null]);
  });

  it('hides a place of which a part is hidden', () => {
    const grid = gridOf([cell('A', 'x', 3), cell('A', 'x', 4, true)]);
    expect(gridTable(grid, '').rows).toEqual([['A', 'hidden']]);
  });
});

describe('foldedGrid', () => {
  const grid = gridOf([
    ...[cell('A', 'x', 9), cell('B', 'x', 2), cell('C', 'x', 5), cell('D', 'x', 1)],
    ...[cell('A', null, 9), cell('B', null, 2), cell('C', null, 5), cell('D', null, 1)],
  ]);

  it('puts the smallest together, with their totals', () => {
    const { grid: folded, notes } = foldedGrid(grid, 'row', 3, 'sum');
    expect(gridTable(folded, '')).toEqual({
      header: ['', 'x', 'Total'],
      rows: [
        ['A', 9, 9],
        ['C', 5, 5],
        ['2 others', 3, 3],
      ],
    });
    expect(notes).toMatchObject([{ rows: 2, value: null }]);
  });

  it('leaves out what does not add up', () => {
    const { grid: folded, notes } = foldedGrid(grid, 'row', 3, 'distinct');
    expect(folded.row).toEqual(['A', 'C']);
    expect(notes).toMatchObject([{ rows: 2, value: null }]);
  });
});
