import { ImpactError } from '@partnership-impact/core';
import type { Table } from 'apache-arrow';
import { columnGrid } from '../grid/column-grid.js';
import type { InputFile } from '../imported.js';
import { checkShape } from '../limits/check-shape.js';
import { limitsWith } from '../limits/limits.js';
import { arrowValue } from './arrow-value.js';
import type { ColumnarOptions, ColumnarRead } from './columnar-read.js';
import { missingPeer } from './missing-peer.js';

/**
 * Reads the columns of an Arrow file or stream with the optional peer `apache-arrow`.
 *
 * Decimals and whole numbers are numbers, dates and moments are days in UTC, lists are texts parted
 * by semicolons.
 *
 * @throws `ImpactError` `missing-peer` without the peer; `unreadable-input` for a damaged or a
 *   compressed file, `limit-exceeded`.
 */
export async function readArrow(
  { file, bytes }: InputFile,
  options: ColumnarOptions = {},
): Promise<ColumnarRead> {
  const limits = limitsWith(options.limits);
  const arrow = await readerFor(file);
  options.signal?.throwIfAborted();
  let table: Table;
  try {
    table = arrow.tableFromIPC(bytes);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  const { fields } = table.schema;
  checkShape({ rows: table.numRows, columns: fields.length }, file, limits);
  const columns = fields.map(({ name, type }, index) => {
    const vector = table.getChildAt(index);
    return { name, at: (row: number) => arrowValue(vector?.get(row), type, arrow) };
  });
  return { grid: columnGrid(columns, table.numRows, { file }), issues: [] };
}

async function readerFor(file: string) {
  try {
    return await import('apache-arrow');
  } catch (cause) {
    throw missingPeer(file, 'apache-arrow', cause);
  }
}

function unreadable(file: string, cause: unknown): ImpactError {
  const why = cause instanceof Error ? cause.message.slice(0, 120) : String(cause);
  return new ImpactError(
    'unreadable-input',
    /codec/i.test(why)
      ? `"${file}" is compressed, which the reader of Arrow does not undo. Write it without compression, or as Parquet.`
      : `"${file}" is damaged and cannot be read as Arrow (${why}). Write it again.`,
    { cause },
  );
}
