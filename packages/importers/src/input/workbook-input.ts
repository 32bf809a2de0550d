import type { InputFile } from '../imported.js';
import type { ReadInputOptions } from '../read-input.js';
import { readTables, type TablesRead } from '../records/read-tables.js';
import { readWorkbook } from '../xlsx/read-workbook.js';

/** Reads the records of all sheets of a workbook. */
export async function readWorkbookInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<TablesRead> {
  const { limits, signal } = options;
  const read = await readWorkbook(bytes, {
    file,
    ...(limits ? { limits } : {}),
    ...(signal ? { signal } : {}),
  });
  const { dataset, tables, issues } = await readTables(read.sheets, options);
  return { dataset, tables, issues: [...read.issues, ...issues] };
}
