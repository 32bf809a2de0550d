import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type Identity, pseudonymOf } from '@partnership-impact/core';
import { engineFault } from './engine-fault.js';
import { remember } from './history.js';
import { inTransaction, type Network, rowsOf } from './network.js';
import { neededSecret } from './secret.js';

/** The proof of an erasure. It holds no personal data, the pseudonym included. */
export interface ErasureReceipt {
  readonly on: string;
  /** 1 when the person was held, else 0. */
  readonly contacts: number;
  /** Rows removed, in all tables. */
  readonly rows: number;
  /** Copies that a migration made beside the file. They may hold the person still: delete them. */
  readonly copies: readonly string[];
}

const tables = [
  'attendance',
  'contact_detail',
  'contact_partner',
  'contact_step',
  'contact',
] as const;

/**
 * Removes everything that is held on people, in one transaction. The bytes may stay in free blocks
 * of the file until it is rewritten; see {@link rewrite}.
 */
export async function removePeople(
  network: Network,
  people: readonly string[],
  { command, on }: { readonly command: string; readonly on: string },
): Promise<ErasureReceipt> {
  return inTransaction(network, async () => {
    let rows = 0;
    let contacts = 0;
    for (const table of tables) {
      const gone = await rowsOf(
        network,
        `DELETE FROM ${table} WHERE person IN (SELECT unnest($1::VARCHAR[])) RETURNING person`,
        [`[${people.join(', ')}]`],
      );
      rows += gone.length;
      if (table === 'contact') contacts = gone.length;
    }
    await network.connection.run("INSERT OR REPLACE INTO meta VALUES ('rewrite', 'due')");
    await remember(network, { command, partner: null, on, counts: { contacts, rows } });
    return { on, contacts, rows, copies: await copiesOf(network.file) };
  });
}

/**
 * Erases one person, identified by address or by name and organisation, everywhere in the database.
 * Close it with {@link rewrite}, which leaves no trace in the file's free blocks.
 *
 * @throws `ImpactError` `invalid-option` when the database was opened without its secret.
 */
export async function erasePerson(
  network: Network,
  who: Identity,
  options: { readonly on: string },
): Promise<ErasureReceipt> {
  const person = pseudonymOf(who, neededSecret(network));
  return removePeople(network, person === null ? [] : [person], {
    command: 'erase',
    on: options.on,
  });
}

/**
 * Closes the database and writes its file anew, so that nothing erased stays in a free block. The
 * new file takes the old one's place in one step; a process that dies before leaves the old one.
 *
 * @throws `ImpactError` `unreadable-input` when the disk is full; the erasure itself holds.
 */
export async function rewrite(network: Network): Promise<void> {
  const { connection, instance, file } = network;
  const fresh = `${file}.new`;
  try {
    await rm(fresh, { force: true });
    await rm(`${fresh}.wal`, { force: true });
    await connection.run('CHECKPOINT');
    await connection.run(`ATTACH '${fresh.replaceAll("'", "''")}' AS fresh`);
    const [{ name } = { name: '' }] = await rowsOf(network, 'SELECT current_database() AS name');
    await connection.run(`COPY FROM DATABASE "${String(name)}" TO fresh`);
    await connection.run("DELETE FROM fresh.meta WHERE name = 'rewrite'");
    await connection.run('CHECKPOINT fresh');
    await connection.run('DETACH fresh');
    connection.closeSync();
    instance.closeSync();
    await rename(fresh, file);
    await rm(`${file}.wal`, { force: true });
  } catch (fault) {
    connection.closeSync();
    instance.closeSync();
    for (const part of [fresh, `${fresh}.wal`]) await rm(part, { force: true });
    throw engineFault(file, fault);
  }
}

/** Whether a file is left to be rewritten, because a process died between an erasure and its end. */
export async function rewriteIsDue(network: Network): Promise<boolean> {
  return (await rowsOf(network, "SELECT 1 AS due FROM meta WHERE name = 'rewrite'")).length > 0;
}

async function copiesOf(file: string): Promise<readonly string[]> {
  const names = await readdir(dirname(file));
  return names.filter((name) => name.startsWith(`${basename(file)}.version-`)).sort();
}
