import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregateRow } from '../../src/aggregate/figure.js';
import { suppressSmallCells } from '../../src/privacy/suppress-small-cells.js';

/** A table of two dimensions with all totals, as `aggregate` gives it. */
function tableOf(counts: readonly (readonly number[])[]): readonly AggregateRow[] {
  const cell = (row: string | null, column: string | null, value: number): AggregateRow => ({
    key: { row, column },
    figures: { attendances: { value, records: 1, missing: 0 } },
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const columns = counts[0]?.map((_, column) => counts.map((row) => row[column] ?? 0)) ?? [];
  return [
    ...counts.flatMap((row, r) => [
      ...row.map((value, c) => cell(`r${r}`, `c${c}`, value)),
      cell(`r${r}`, null, sum(row)),
    ]),
    ...columns.map((column, c) => cell(null, `c${c}`, sum(column))),
    cell(null, null, sum(counts.flat())),
  ];
}

const options = { measure: 'attendances' };

describe('suppressSmallCells', () => {
  it.each([
    {
      it: 'shows a table without small cells',
      counts: [
        [10, 20],
        [30, 40],
      ],
      primary: 0,
      secondary: 0,
    },
    {
      it: 'shows zeros',
      counts: [
        [0, 20],
        [30, 40],
      ],
      primary: 0,
      secondary: 0,
    },
    {
      it: 'hides three neighbours of one small cell',
      counts: [
        [3, 20],
        [30, 40],
      ],
      primary: 1,
      secondary: 3,
    },
    {
      it: 'needs no more where small cells cover each other',
      counts: [
        [3, 4],
        [2, 3],
      ],
      primary: 4,
      secondary: 0,
    },
    {
      it: 'hides the total of a row that holds a small cell alone',
      counts: [
        [3, 0],
        [30, 40],
      ],
      primary: 2,
      secondary: 4,
    },
  ])('$it', ({ counts, primary, secondary }) => {
    expect(suppressSmallCells(tableOf(counts), options)).toMatchObject({ primary, secondary });
  });

  it('sees through sums of parts of events that machines round', () => {
    const figures = (value: number) => ({ attendances: { value, records: 1, missing: 0 } });
    const rows = [
      { key: { partner: 'A' }, figures: figures(36.1) },
      { key: { partner: 'B' }, figures: figures(4.7) },
      { key: { partner: null }, figures: figures(40.8) },
    ];
    expect(suppressSmallCells(rows, options)).toMatchObject({ primary: 1, secondary: 1 });
  });

  it.each([0, 2.5, Number.NaN])('refuses a minimum of %s', (minimum) => {
    expect(() => suppressSmallCells(tableOf([[1]]), { ...options, minimum })).toThrow('minimum');
  });

  it('refuses a measure that the rows lack', () => {
    expect(() => suppressSmallCells(tableOf([[1]]), { measure: 'events' })).toThrow('attendances');
  });
});

/**
 * An attack of its own: every hidden cell must take another value in some table of counts that
 * agrees with all that is shown. Small tables are tried out in full.
 */
function isProtected(counts: readonly (readonly number[])[]): boolean {
  const { cells } = suppressSmallCells(tableOf(counts), { ...options, minimum: 3 });
  const inner = cells.filter(({ key }) => key.row !== null && key.column !== null);
  const hidden = inner.filter(({ value }) => value === null);
  const seen = hidden.map(() => new Set<number>());
  const highest = counts.flat().reduce((a, b) => a + b, 0);
  const trial = inner.map(({ value }) => value ?? 0);
  const places = hidden.map((cell) => inner.indexOf(cell));
  const shownTotals = cells.filter(
    ({ key, value }) => value !== null && Object.values(key).includes(null),
  );
  const agrees = () =>
    shownTotals.every(({ key, value }) => {
      const sum = inner.reduce(
        (total, cell, index) =>
          (key.row === null || key.row === cell.key.row) &&
          (key.column === null || key.column === cell.key.column)
            ? total + (trial[index] ?? 0)
            : total,
        0,
      );
      return sum === value;
    });
  const search = (at: number): void => {
    const place = places[at];
    if (place === undefined) {
      if (agrees())
        places.forEach((cell, index) => {
          seen[index]?.add(trial[cell] ?? 0);
        });
      return;
    }
    for (let value = 1; value <= Math.min(highest, 9); value += 1) {
      trial[place] = value;
      search(at + 1);
    }
  };
  search(0);
  return seen.every((values) => values.size > 1);
}

describe('the attack on a published table', () => {
  it('cannot compute any hidden cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }), {
          minLength: 2,
          maxLength: 2,
        }),
        (counts) => {
          expect(isProtected(counts)).toBe(true);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
