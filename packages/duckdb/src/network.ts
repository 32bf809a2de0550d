import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { engineFault } from './engine-fault.js';

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

/**
 * Runs a query with values for its `$1`, `$2` … and returns all rows.
 *
 * @throws `ImpactError` `unreadable-input` when the file is damaged or the disk is full.
 */
export async function rowsOf(
  { connection, file }: Pick<Network, 'connection' | 'file'>,
  sql: string,
  values: readonly DuckDBValue[] = [],
): Promise<readonly Row[]> {
  try {
    const reader = await connection.runAndReadAll(sql, [...values]);
    return reader.getRowObjects();
  } catch (fault) {
    throw engineFault(file, fault);
  }
}

/** A column as text; `null` where the database holds none. */
export function textOf(value: DuckDBValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Makes all changes of a command or none of them. A process that dies in between leaves none.
 *
 * @throws `ImpactError` `unreadable-input` when the disk is full or the folder cannot be written to.
 */
export async function inTransaction<Result>(
  network: Network,
  change: () => Promise<Result>,
): Promise<Result> {
  const { connection, file } = network;
  try {
    await connection.run('BEGIN TRANSACTION');
    const result = await change();
    await connection.run('COMMIT');
    return result;
  } catch (fault) {
    // A commit that failed has been rolled back already; the first fault is the one to tell.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw engineFault(file, fault);
  }
}

/**
 * Closes the database; what was committed is written into its one file.
 *
 * @throws `ImpactError` `unreadable-input` when the disk is full. What was committed is kept.
 */
export async function closeNetwork({ connection, instance, file }: Network): Promise<void> {
  try {
    await connection.run('CHECKPOINT');
  } catch (fault) {
    throw engineFault(file, fault);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
