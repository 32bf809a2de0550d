import { describe, expect, it, vi } from 'vitest';
import { readInput } from '../../src/read-input.js';
import { readWorkbook, type WorkbookProgress } from '../../src/workbook/read-workbook.js';
import { handMade } from '../support/workbook-of-parts.js';

/** Three sheets that take long enough to be told of. */
const large = handMade({
  sheets: Object.fromEntries(['A', 'B', 'C'].map((name) => [name, rows(60_000)])),
});

function rows(count: number): string {
  const row = (at: number) =>
    `<row><c t="inlineStr"><is><t>Event</t></is></c><c><v>${(at * 7919) % 99_991}</v></c></row>`;
  return `<sheetData>${Array.from({ length: count }, (_, at) => row(at)).join('')}</sheetData>`;
}

describe('readWorkbook of large sheets', () => {
  it('tells how far it is from time to time', async () => {
    const told: WorkbookProgress[] = [];
    const progress = (one: WorkbookProgress) => told.push(one);
    await readWorkbook(large, { file: 'a.xlsx', progress });
    const rows = told.map((one) => one.rows);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ sheets: 3, of: 3, rows: 180_000, issues: 0 });
  });

  it('stops amid a sheet when it is told to', async () => {
    const stop = new AbortController();
    const progress = vi.fn(() => stop.abort(new Error('enough')));
    const reading = readInput({ file: 'a.xlsx', bytes: large }, { progress, signal: stop.signal });
    await expect(reading).rejects.toThrow('enough');
    expect(progress).toHaveBeenCalledTimes(1);
  });

  it('gives up on a sheet that takes too long', async () => {
    const limits = { secondsPerSheet: 1e-6 };
    await expect(readWorkbook(large, { file: 'a.xlsx', limits })).rejects.toMatchObject({
      code: 'limit-exceeded',
      message: expect.stringContaining('secondsPerSheet'),
    });
  });
});
