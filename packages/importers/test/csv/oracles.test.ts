import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.js';
import { textsOf } from '../support/agreement.js';
import { cleanRows, written } from '../support/pollutions.js';

const lawful = [
  ['commas', written(cleanRows)],
  ['semicolons', written(cleanRows, { delimiter: ';', lineEnd: '\r\n' })],
  ['quotes around everything', written(cleanRows, { quoteAll: true })],
] as const;

const folder = new URL('../../../../../shared/data/', import.meta.url);
const real = (() => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.csv'));
  } catch {
    return [];
  }
})();

describe('readCsv beside other readers', () => {
  it.each(lawful)('agrees on %s', async (_, text) => {
    const { grid, delimiter } = await readCsv(new TextEncoder().encode(text), { file: 'a.csv' });
    const ours = textsOf(grid);
    expect(ours).toEqual(parse(text, { delimiter, relax_column_count: true }));
    expect(ours).toEqual(Papa.parse(text, { delimiter, skipEmptyLines: true }).data);
  });

  it.skipIf(real.length === 0).each(real)('agrees on %s', async (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const { grid, delimiter } = await readCsv(bytes, { file: name });
    const ours = textsOf(grid).filter((row) => row.length > 0);
    expect(ours).toEqual(
      parse(bytes, { delimiter, relax_column_count: true, bom: true, skip_empty_lines: true }),
    );
  });
});
