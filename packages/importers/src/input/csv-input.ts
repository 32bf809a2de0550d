import { type CsvProgress, readCsv } from '../csv/read-csv.js';
import type { InputFile } from '../imported.js';
import type { ReadInputOptions } from '../read-input.js';
import { readTables, type TablesRead } from '../records/read-tables.js';

/** The signs that part cells; which of them does, is told from the text first. */
const delimiters = ['\t', ';', ',', '|'];

/**
 * Reads the records of a CSV file.
 *
 * Where nothing is recognised with the delimiter that the text suggests, the others are tried: an
 * export that parts its cells by tabs may hold more commas, in its dates.
 */
export async function readCsvInput(
  { file, bytes }: InputFile,
  options: ReadInputOptions,
): Promise<TablesRead> {
  const { limits, signal, progress } = options;
  const given = {
    file,
    ...(limits ? { limits } : {}),
    ...(signal ? { signal } : {}),
    progress: (read: CsvProgress) => progress?.({ file, size: bytes.length, ...read }),
  };
  const first = await readCsv(bytes, given);
  const read = await readTables([first.grid], options);
  if (isRecognised(read)) return { ...read, issues: [...first.issues, ...read.issues] };
  for (const delimiter of delimiters.filter((one) => one !== first.delimiter)) {
    const csv = await readCsv(bytes, { ...given, dialect: { delimiter } });
    if (isNarrow(csv.grid)) continue;
    const again = await readTables([csv.grid], options);
    if (isRecognised(again)) return { ...again, issues: [...csv.issues, ...again.issues] };
  }
  return { ...read, issues: [...first.issues, ...read.issues] };
}

function isRecognised({ tables }: TablesRead): boolean {
  return tables.some(({ role }) => !['breakdown', 'key-value', 'other'].includes(role));
}

/** Whether the delimiter parts nothing in the first rows. */
function isNarrow(grid: { readonly rowCount: number; width(row: number): number }): boolean {
  for (let row = 0; row < Math.min(50, grid.rowCount); row++) if (grid.width(row) > 1) return false;
  return true;
}
