import { type Network, rowsOf, textOf } from './network.js';

/** One line of who did what: an append-only record without personal data. */
export interface HistoryLine {
  /** Counted from 1. */
  readonly number: number;
  readonly command: string;
  readonly partner: string | null;
  /** The day that the caller gave; the database reads no clock. */
  readonly on: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** Adds a line. Called within the transaction of the command that it speaks of. */
export async function remember(network: Network, line: Omit<HistoryLine, 'number'>): Promise<void> {
  await network.connection.run(
    'INSERT INTO history SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4 FROM history',
    [line.command, line.partner, line.on, JSON.stringify(line.counts)],
  );
}

/** All lines, oldest first. */
export async function historyOf(network: Network): Promise<readonly HistoryLine[]> {
  const rows = await rowsOf(network, 'SELECT * FROM history ORDER BY number');
  return rows.map((row) => ({
    number: Number(row.number),
    command: textOf(row.command) ?? '',
    partner: textOf(row.partner),
    on: textOf(row.decided_on),
    counts: JSON.parse(textOf(row.counts) ?? '{}') as Record<string, number>,
  }));
}
