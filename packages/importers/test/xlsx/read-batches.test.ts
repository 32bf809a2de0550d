import { describe, expect, it, vi } from 'vitest';
import { readInput } from '../../src/read-input.js';
import { batchesOf } from '../../src/xlsx/read-batches.js';
import { readWorkbook, type WorkbookProgress } from '../../src/xlsx/read-workbook.js';
import { handMade } from '../support/workbook-of-parts.js';

const names = ['A', 'B', 'C'].map((name, index) => ({ name, index }));
const part = (name: string, inflated: number) => ({ name, inflated, compressed: 1, offset: 0 });
const row = '<row><c t="inlineStr"><is><t>Event</t></is></c><c><v>1</v></c></row>';
/** Three sheets of four megabytes, nearly all of it blanks between the elements. */
const large = handMade({
  sheets: Object.fromEntries(
    names.map(({ name }) => [name, `<sheetData>${row}${noise()}</sheetData>`]),
  ),
});

function noise(): string {
  return Array.from({ length: 60_000 }, (_, at) =>
    `<!-- ${(at * 7919) % 99_991} not a cell, ${at} -->\n`.repeat(2),
  ).join('');
}

describe('batchesOf', () => {
  it.each([
    { it: 'small sheets at once', sheet: 1000, shared: 0, sizes: [3] },
    { it: 'large ones one by one', sheet: 9_000_000, shared: 0, sizes: [1, 1, 1] },
    {
      it: 'no batch smaller than the shared texts',
      sheet: 9_000_000,
      shared: 20_000_000,
      sizes: [2, 1],
    },
  ])('reads $it', ({ sheet, shared, sizes }) => {
    const sheets = names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, sheet));
    const batches = batchesOf(names, [...sheets, part('xl/sharedStrings.xml', shared)]);
    expect(batches.map(({ length }) => length)).toEqual(sizes);
    expect(batches.flat()).toEqual(names);
  });
});

describe('readWorkbook of large sheets', () => {
  it('tells how far it is after each batch', async () => {
    const told: WorkbookProgress[] = [];
    const progress = (one: WorkbookProgress) => told.push(one);
    await readWorkbook(large, { file: 'a.xlsx', progress });
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ sheets }) => sheets)).toEqual(
      [...told.keys()].map((at) => Math.min(3, (at + 1) * Math.ceil(3 / told.length))),
    );
    expect(told.at(-1)).toEqual({ sheets: 3, of: 3, rows: 3, issues: 0 });
  });

  it('stops between batches when it is told to', async () => {
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
