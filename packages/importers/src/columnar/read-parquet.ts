import { ImpactError, type Issue } from '@partnership-impact/core';
import type { AsyncBuffer, Compressors, FileMetaData, ParquetScan } from 'hyparquet';
import { columnGrid, type NamedColumn } from '../grid/column-grid.js';
import type { InputFile } from '../imported.js';
import { checkShape } from '../limits/check-shape.js';
import { beyondLimit, type Limits, limitsWith } from '../limits/limits.js';
import { issueOf } from '../messages/issue-of.js';
import type { ColumnarOptions, ColumnarRead } from './columnar-read.js';
import { missingPeer } from './missing-peer.js';
import { parquetValue } from './parquet-value.js';

/** Compressions that the reader inflates by itself. */
const plainCodecs: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY']);

/**
 * Reads the columns of a Parquet file with the optional peer `hyparquet`.
 *
 * Decimals and whole numbers are numbers, dates and moments are days in UTC, lists are texts parted
 * by semicolons. A column that cannot be read is blank, with an issue.
 *
 * @throws `ImpactError` `missing-peer` without the peer, or without `hyparquet-compressors` for
 *   other compressions than Snappy; `unreadable-input` for a damaged file; `limit-exceeded`.
 */
export async function readParquet(
  { file, bytes }: InputFile,
  options: ColumnarOptions = {},
): Promise<ColumnarRead> {
  const limits = limitsWith(options.limits);
  const hyparquet = await readerFor(file);
  const buffer: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (from, to) => new Uint8Array(bytes.subarray(from, to)).buffer,
  };
  const metadata = await hyparquet.parquetMetadataAsync(buffer).catch((cause) => {
    throw damaged(file, cause);
  });
  const elements = hyparquet.parquetSchema(metadata).children.map(({ element }) => element);
  const rowCount = Number(metadata.num_rows);
  checkSizes(metadata, { file, columns: elements.length }, limits);
  const compressors = await compressorsFor(metadata, file);
  const scan = await hyparquet.parquetScan({ file: buffer, metadata, compressors, utf8: false });
  const columns: NamedColumn[] = [];
  const issues: Issue[] = [];
  for (const element of elements) {
    options.signal?.throwIfAborted();
    const { name } = element;
    try {
      const values = await valuesOf(scan, name);
      columns.push({ name, at: (row) => parquetValue(values[row], element) });
    } catch (cause) {
      columns.push({ name, at: () => null });
      issues.push(columnIssue(file, name, columns.length, cause));
    }
  }
  if (columns.length === issues.length) throw damaged(file, issues[0]?.message);
  return { grid: columnGrid(columns, rowCount, { file }), issues };
}

async function readerFor(file: string) {
  try {
    return await import('hyparquet');
  } catch (cause) {
    throw missingPeer(file, 'hyparquet', cause);
  }
}

async function valuesOf(scan: ParquetScan, column: string): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (const range of scan.ranges) {
    for (const value of await scan.readColumn({ column, ...range })) values.push(value);
  }
  return values;
}

function checkSizes(
  { num_rows, row_groups }: FileMetaData,
  { file, columns }: { readonly file: string; readonly columns: number },
  limits: Limits,
): void {
  let values = 0;
  let inflated = 0;
  for (const { meta_data } of row_groups.flatMap((group) => group.columns)) {
    values += Number(meta_data?.num_values ?? 0);
    inflated += Number(meta_data?.total_uncompressed_size ?? 0);
  }
  if (inflated > limits.inflatedBytes) throw beyondLimit('inflatedBytes', file, inflated, limits);
  checkShape({ rows: Number(num_rows), columns, values }, file, limits);
}

async function compressorsFor({ row_groups }: FileMetaData, file: string): Promise<Compressors> {
  const chunks = row_groups.flatMap(({ columns }) => columns);
  if (chunks.every(({ meta_data }) => plainCodecs.has(meta_data?.codec ?? 'UNCOMPRESSED')))
    return {};
  try {
    return (await import('hyparquet-compressors')).compressors;
  } catch (cause) {
    throw missingPeer(file, 'hyparquet-compressors', cause);
  }
}

function columnIssue(file: string, name: string, column: number, cause: unknown): Issue {
  return issueOf(
    {
      severity: 'error',
      code: 'column-unreadable',
      told: { column: name, reason: reasonOf(cause) },
    },
    { file, column },
  );
}

function damaged(file: string, cause: unknown): ImpactError {
  return new ImpactError(
    'unreadable-input',
    `"${file}" is damaged and cannot be read as Parquet (${reasonOf(cause)}). Write it again.`,
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 120);
}
