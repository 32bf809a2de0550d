import type { InputFile } from '../imported.js';
import type { ReadInputOptions } from '../read-input.js';
import { readTables, type TablesRead } from '../records/read-tables.js';
import { readWorkbook } from '../workbook/read-workbook.js';

/** Reads the records of all sheets of a workbook. */
export async function readWorkbookInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<TablesRead> {
  const { limits, signal, progress } = options;
  const size = bytes.length;
  const read = await readWorkbook(bytes, {
    file,
    ...(limits ? { limits } : {}),
    ...(signal ? { signal } : {}),
    progress: ({ sheets, of, ...read }) =>
      progress?.({ file, size, bytes: Math.round((size * sheets) / of), ...read }),
  });
  const { issues, ...rest } = await readTables(read.sheets, options);
  return { ...rest, issues: [...read.issues, ...issues] };
}
