import { readCsv } from '../csv/read-csv.js';
import type { InputFile } from '../imported.js';
import type { ReadInputOptions } from '../read-input.js';
import { readTables, type TablesRead } from '../records/read-tables.js';

/** Reads the records of a CSV file. */
export async function readCsvInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<TablesRead> {
  const { limits, signal } = options;
  const read = await readCsv(bytes, {
    file,
    ...(limits ? { limits } : {}),
    ...(signal ? { signal } : {}),
  });
  const { issues, ...rest } = await readTables([read.grid], options);
  return { ...rest, issues: [...read.issues, ...issues] };
}
