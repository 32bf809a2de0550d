import type { InputFile } from '../imported.js';
import { beyondLimit, limitsWith } from '../limits/limits.js';
import type { ReadInputOptions } from '../read-input.js';
import { readTables, type TablesRead } from '../records/read-tables.js';

/** Reads the records of a file of named columns. */
export async function readColumnarInput(
  { file, bytes }: InputFile,
  form: 'parquet' | 'arrow',
  options: ReadInputOptions,
): Promise<TablesRead> {
  const limits = limitsWith(options.limits);
  if (bytes.length > limits.workbookBytes) {
    throw beyondLimit('workbookBytes', file, bytes.length, limits);
  }
  const read =
    form === 'parquet'
      ? (await import('../columnar/read-parquet.js')).readParquet
      : (await import('../columnar/read-arrow.js')).readArrow;
  const { grid, issues } = await read({ file, bytes }, options);
  const records = await readTables([grid], options);
  return { ...records, issues: [...issues, ...records.issues] };
}
