import { describe, expect, it } from 'vitest';
import { folded } from '../../src/figures/folded.js';

const rows = [9, 5, 3, 1].map((value) => ({ value }));

describe('folded', () => {
  it.each([
    { it: 'keeps all that have room', most: 4, kept: 4, rest: [], notes: [] },
    {
      it: 'puts the last together, so that as many are drawn as have room',
      most: 3,
      kept: 2,
      rest: [{ label: '2 others', value: 4 }],
      notes: [{ text: '"2 others" stand together; the table has each.', rows: 2, value: null }],
    },
    {
      it: 'adds up nothing that is distinct',
      most: 3,
      combines: 'distinct' as const,
      kept: 2,
      rest: [],
      notes: [{ text: '2 others not drawn; the table has each.', rows: 2, value: null }],
    },
  ])('$it', ({ most, combines, kept, rest, notes }) => {
    expect(folded(rows, most, combines)).toEqual({ kept: rows.slice(0, kept), rest, notes });
  });
});
