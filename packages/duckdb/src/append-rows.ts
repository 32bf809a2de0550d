import type { Network } from './network.js';

/** What a cell of an appended row may hold. */
export type AppendedCell = string | Uint8Array | null;

/**
 * Adds rows to a table in bulk, the cells in the order of its columns; a statement for each row
 * would be a hundred times slower.
 */
export async function appendRows(
  { connection }: Pick<Network, 'connection'>,
  table: string,
  rows: Iterable<readonly AppendedCell[]>,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null) appender.appendNull();
      else if (typeof cell === 'string') appender.appendVarchar(cell);
      else appender.appendBlob(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
}
