import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';

/** An open partnership database. One process at a time holds it; close it when done. */
export interface Network {
  /** Path as the caller gave it. */
  readonly file: string;
  /** The caller's secret: pseudonyms and sealed details need it, figures do not. */
  readonly secret: string | null;
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
}

/** A row as the database gives it, by column name. */
export type Row = Readonly<Record<string, DuckDBValue>>;

/** Runs a query with values for its `$1`, `$2` … and returns all rows. */
export async function rowsOf(
  { connection }: Pick<Network, 'connection'>,
  sql: string,
  values: readonly DuckDBValue[] = [],
): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql, [...values]);
  return reader.getRowObjects();
}

/** A column as text; `null` where the database holds none. */
export function textOf(value: DuckDBValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Makes all changes of a command or none of them. A process that dies in between leaves none.
 */
export async function inTransaction<Result>(
  network: Network,
  change: () => Promise<Result>,
): Promise<Result> {
  await network.connection.run('BEGIN TRANSACTION');
  try {
    const result = await change();
    await network.connection.run('COMMIT');
    return result;
  } catch (fault) {
    await network.connection.run('ROLLBACK');
    throw fault;
  }
}

/** Closes the database; what was committed is written into its one file. */
export async function closeNetwork({ connection, instance }: Network): Promise<void> {
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}
