import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The bytes of a Parquet file as DuckDB writes the rows of a query. */
export async function parquetOf(query: string, options = ''): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'impact-parquet-'));
  try {
    const file = join(folder, 'a.parquet');
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`copy (${query}) to '${file}' (format parquet ${options})`);
    connection.closeSync();
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
