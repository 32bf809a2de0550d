import { readdirSync, readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';

const folder = new URL('../../../../../shared/data/', import.meta.url);
const real = (() => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  } catch {
    return [];
  }
})();
if (real.length === 0) console.warn('No workbooks beside the repository; not tried.');

describe.skipIf(real.length === 0)('readWorkbook beside another reader', () => {
  it.each(real)('agrees on %s', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { sheets } = await readWorkbook(bytes, { file: name });
    const other = read(bytes, { cellDates: false });
    expect(sheets.map((sheet) => sheet.source.sheet)).toEqual(other.SheetNames);
    for (const sheet of sheets) {
      const theirs = other.Sheets[sheet.source.sheet ?? ''] ?? {};
      const rows: unknown[][] = utils.sheet_to_json(theirs, { header: 1, raw: true, defval: null });
      for (const [row, cells] of rows.entries()) {
        for (const [column, value] of cells.entries()) {
          const { value: ours } = sheet.cell(row, column);
          expect([row, column, ours]).toEqual([row, column, value === '' ? null : value]);
        }
      }
      expect(sheet.merges.length).toBe(theirs['!merges']?.length ?? 0);
    }
  });
});
