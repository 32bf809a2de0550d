import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GroupedRow,
  recoverGroups,
  type StatedGroup,
} from '../../src/document/recover-groups.js';

const row = (headcount: number | null, label: string | null = null, events = 1): GroupedRow => ({
  headcount,
  events,
  label,
});
const group = (name: string, attendances: readonly number[], events: readonly number[] = []) => ({
  name,
  attendances,
  events,
});

/** Every split into contiguous groups, tried one by one. */
function bruteForce(rows: readonly GroupedRow[], stated: readonly StatedGroup[]): number {
  const solve = (from: number, left: readonly StatedGroup[]): number => {
    if (left.length === 0) return from === rows.length ? 1 : 0;
    let count = 0;
    for (let to = from + 1; to <= rows.length; to += 1) {
      const run = rows.slice(from, to);
      const sum = run.reduce((total, { headcount }) => total + (headcount ?? 0), 0);
      const events = run.reduce((total, one) => total + one.events, 0);
      for (const one of left) {
        const labels = run.every(({ label }) => label === null || label === one.name);
        const meets =
          (one.attendances.length === 0 || one.attendances.includes(sum)) &&
          (one.events.length === 0 || one.events.includes(events)) &&
          one.attendances.length + one.events.length > 0;
        if (labels && meets)
          count += solve(
            to,
            left.filter((other) => other !== one),
          );
      }
    }
    return count;
  };
  return solve(0, stated);
}

describe('recoverGroups', () => {
  it.each([
    {
      it: 'finds the one split that meets the sums',
      rows: [row(5), row(7), row(2)],
      stated: [group('A', [5]), group('B', [9])],
      groups: ['A', 'B', 'B'],
      solutions: 1,
    },
    {
      it: 'leaves groups missing where two splits do',
      rows: [row(5), row(0), row(5)],
      stated: [group('A', [5]), group('B', [5])],
      groups: null,
      solutions: 4,
    },
    {
      it: 'is led by the labels of rows',
      rows: [row(5, 'B'), row(5)],
      stated: [group('A', [5]), group('B', [5])],
      groups: ['B', 'A'],
      solutions: 1,
    },
    {
      it: 'counts the events that a row stands for, from either end',
      rows: [row(5), row(150, null, 4), row(5)],
      stated: [group('A', [5], [1]), group('B', [155], [5])],
      groups: null,
      solutions: 2,
    },
    {
      it: 'goes by attendances where the events stated are wrong',
      rows: [row(5), row(7), row(2)],
      stated: [group('A', [5], [1]), group('B', [9], [4])],
      groups: ['A', 'B', 'B'],
      solutions: 1,
    },
    {
      it: 'says that no split meets the sums',
      rows: [row(5), row(7)],
      stated: [group('A', [4]), group('B', [9])],
      groups: null,
      solutions: 0,
    },
    {
      it: 'proves nothing by attendances over a row that gives none',
      rows: [row(5), row(null), row(2)],
      stated: [group('A', [5]), group('B', [2])],
      groups: null,
      solutions: 0,
    },
  ])('$it', ({ rows, stated, groups, solutions }) => {
    expect(recoverGroups(rows, stated)).toMatchObject({ groups, solutions });
  });

  it('counts as many splits as there are', () => {
    const rows = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 9 });
    const cuts = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(rows, cuts, (counts, [first, second]) => {
        const at = [1 + (first % (counts.length - 2)), 0];
        at[1] = (at[0] ?? 1) + 1 + (second % (counts.length - (at[0] ?? 1) - 1));
        const sum = (from: number, to: number) =>
          counts.slice(from, to).reduce((total, count) => total + count, 0);
        const stated = [
          group('A', [sum(0, at[0] ?? 1)]),
          group('B', [sum(at[0] ?? 1, at[1] ?? 2)]),
          group('C', [sum(at[1] ?? 2, counts.length)]),
        ];
        const grouped = counts.map((count) => row(count));
        expect(recoverGroups(grouped, stated)?.solutions).toBe(bruteForce(grouped, stated));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
