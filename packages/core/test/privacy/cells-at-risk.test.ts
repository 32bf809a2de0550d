import { describe, expect, it } from 'vitest';
import { cellsAtRisk } from '../../src/privacy/cells-at-risk.js';

const cells = (...values: readonly (number | null | undefined)[]) =>
  values.map((value, index) => ({
    key: { group: index === values.length - 1 ? null : `g${index}` },
    value,
  }));

describe('cellsAtRisk', () => {
  it.each([
    { it: 'passes large cells and zeros', given: cells(30, 0, 30), small: [], computable: [] },
    { it: 'tells a small cell', given: cells(30, 3, 33), small: [1], computable: [] },
    { it: 'tells a small total', given: cells(3, 3), small: [0, 1], computable: [] },
    { it: 'computes a cell hidden alone', given: cells(30, null, 33), small: [], computable: [1] },
    { it: 'computes no cell of two', given: cells(30, null, null, 39), small: [], computable: [] },
    {
      it: 'pins two that leave 1 each',
      given: cells(30, null, null, 32),
      small: [],
      computable: [1, 2],
    },
    {
      it: 'computes nothing without a total',
      given: cells(30, null, undefined),
      small: [],
      computable: [],
    },
    {
      it: 'computes nothing where a part is not stated',
      given: cells(30, null, undefined, 39),
      small: [],
      computable: [],
    },
    {
      it: 'computes nothing where the parts overlap',
      given: cells(30, null, 29),
      small: [],
      computable: [],
    },
  ])('$it', ({ given, small, computable }) => {
    expect(cellsAtRisk(given)).toEqual({ small, computable });
  });

  it('refuses a minimum that is none', () => {
    expect(() => cellsAtRisk([], { minimum: 0 })).toThrow('minimum');
  });
});
