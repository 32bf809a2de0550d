import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { textsOf } from '../support/agreement.js';
import { csvSeeds, csvSoup, mutated, sheetSoup, workbookSeeds } from '../support/mutations.js';

/** Reads and looks at every cell; a typed refusal is as good as a result. */
async function survives(
  read: () => Promise<readonly Parameters<typeof textsOf>[0][]>,
): Promise<void> {
  const before = Object.keys(Object.prototype).length;
  const started = performance.now();
  try {
    for (const grid of await read()) {
      textsOf(grid);
      if (grid.rowCount > 0) grid.place(grid.rowCount - 1, 0);
    }
  } catch (error) {
    if ((error as Error).name !== 'ImpactError') throw error;
  }
  expect(Object.keys(Object.prototype).length).toBe(before);
  expect(performance.now() - started).toBeLessThan(5_000);
}

const csv = (bytes: Uint8Array) =>
  survives(async () => [(await readCsv(bytes, { file: 'a.csv' })).grid]);
const workbook = (bytes: Uint8Array) =>
  survives(async () => [...(await readWorkbook(bytes, { file: 'a.xlsx' })).sheets] as never);

describe('readers', () => {
  it.each([
    { it: 'CSV with changed bytes', bytes: mutated(csvSeeds()), read: csv, runs: 800 },
    { it: 'CSV of signs', bytes: csvSoup, read: csv, runs: 800 },
    {
      it: 'workbooks with changed bytes',
      bytes: mutated(workbookSeeds()),
      read: workbook,
      runs: 200,
    },
    { it: 'sheets of odd XML', bytes: sheetSoup, read: workbook, runs: 200 },
  ])(
    'read or refuse $it',
    async ({ bytes, read, runs }) => {
      await fc.assert(fc.asyncProperty(bytes, read), { seed: 2021, numRuns: runs });
    },
    120_000,
  );
});
