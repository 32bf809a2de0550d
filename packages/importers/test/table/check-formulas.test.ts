import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read-input.js';

interface Formula {
  readonly formula: string;
  readonly value: number;
}

/** A register with a row of totals, whose headcounts may be formulas. */
async function issuesOf(headcounts: readonly (number | Formula)[], total: number | Formula) {
  const head = ['Event', 'Date', 'Women', 'Participants'];
  const rows = headcounts.map((count, index) => [
    `Workshop ${index + 1}`,
    `2020-03-0${index + 1}`,
    2,
    typeof count === 'number' ? count : count.value,
  ]);
  const value = typeof total === 'number' ? total : total.value;
  const formulas = [...headcounts, total].flatMap((one, index) =>
    typeof one === 'number' ? [] : [[`${index + 1},3`, one] as const],
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Events',
        rows: [head, ...rows, ['Total', null, null, value]],
        cells: new Map(
          formulas.map(([key, one]) => [
            key,
            {
              value: one.value,
              type: 'number' as const,
              formula: one.formula,
              formulaResult: one.value,
            },
          ]),
        ),
      },
    ],
  });
  const { issues } = await readInput({ file: 'events.xlsx', bytes });
  return issues.filter(({ code }) => code !== 'total-left-out');
}

const sum = (range: string, value: number): Formula => ({ formula: `SUM(${range})`, value });

describe('formulas of a workbook', () => {
  it.each([
    ['a sum of all rows', [10, 20, 30], sum('D2:D4', 60)],
    ['a sum that holds a blank row more', [10, 20, 30], sum('$D$1:$D$4', 60)],
    ['a headcount that is a sum', [sum('C2:C2', 2), 20], sum('D2:D3', 22)],
    ['a total without a formula', [10, 20, 30], 60],
  ] as const)('are right: %s', async (_, headcounts, total) => {
    expect(await issuesOf(headcounts, total)).toEqual([]);
  });

  it('tell a range that leaves out rows, in place of the total that it makes wrong', async () => {
    expect(await issuesOf([10, 20, 30], sum('D2:D3', 30))).toMatchObject([
      {
        code: 'formula-range-short',
        message:
          'The formula SUM(D2:D3) under "Participants" leaves out 1 row of its table with 30.',
        source: { row: 5, column: 4 },
      },
    ]);
  });

  it('tell a stored value that is out of date, in a total and in a row', async () => {
    expect(await issuesOf([10, 20, 30], sum('D2:D4', 55))).toMatchObject([
      {
        code: 'stale-formula-value',
        message: 'The cell under "Participants" says 55; its formula SUM(D2:D4) comes to 60.',
      },
    ]);
    expect(await issuesOf([sum('C2:C2', 9), 20], sum('D2:D3', 29))).toMatchObject([
      { code: 'stale-formula-value', source: { row: 2, column: 4 } },
    ]);
  });
});
