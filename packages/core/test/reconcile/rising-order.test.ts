import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRisingOrder } from '../../src/reconcile/rising-order.js';

describe('inRisingOrder', () => {
  it.each([
    { values: '', kept: [] },
    { values: 'a', kept: [0] },
    { values: 'abcd', kept: [0, 1, 2, 3] },
    { values: 'aabb', kept: [0, 1, 2, 3] },
    { values: 'zabc', kept: [1, 2, 3] },
    { values: 'abza', kept: [0, 1, 2] },
    { values: 'aczbd', kept: [0, 3, 4] },
    { values: 'abacbd', kept: [0, 2, 4, 5] },
  ])('keeps of "$values" $kept', ({ values, kept }) => {
    expect([...inRisingOrder([...values])].sort()).toEqual(kept);
  });

  it('keeps a run that never falls, and none that is longer does', () => {
    const letters = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 10 });
    const law = fc.property(letters, (values) => {
      const kept = [...inRisingOrder(values)].sort((a, b) => a - b).map((at) => values[at]);
      expect(kept).toEqual(kept.toSorted());
      expect(kept).toHaveLength(longestRun(values));
    });
    fc.assert(law, { seed: 1, numRuns: 300 });
  });
});

/** By trying every choice of values. */
function longestRun(values: readonly string[]): number {
  const lengthAfter = (at: number, least: string): number => {
    const value = values[at];
    if (value === undefined) return 0;
    const without = lengthAfter(at + 1, least);
    return value < least ? without : Math.max(without, 1 + lengthAfter(at + 1, value));
  };
  return lengthAfter(0, '');
}
