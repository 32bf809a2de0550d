import { copyFile, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { ImpactError } from '@partnership-impact/core';
import { engineFault, isHeld } from './engine-fault.js';
import { closeNetwork, inTransaction, type Network, rowsOf, textOf } from './network.js';
import { migrations, schema, schemaVersion } from './schema.js';
import { checkSecret, newSalt } from './secret.js';

/** Options of {@link openNetwork} and {@link createNetwork}. */
export interface OpenOptions {
  /**
   * The secret that pseudonyms and sealed details are made with, at least 8 characters. It is
   * never written to the file. Without it figures can be read, people can be neither added nor found.
   */
  readonly secret?: string;
  /** How many seconds to wait while another process holds the file. Default 0. */
  readonly wait?: number;
}

/**
 * Makes a new partnership database.
 *
 * @throws `ImpactError` `invalid-option` when the file exists or the secret is too short;
 *   `unreadable-input` when the folder cannot be written to.
 */
export async function createNetwork(file: string, options: OpenOptions = {}): Promise<Network> {
  if (await stat(file).catch(() => null)) {
    throw new ImpactError(
      'invalid-option',
      `"${file}" exists already. Give a new name, or use the database as it is.`,
    );
  }
  let network: Network | undefined;
  try {
    network = await connect(file, options);
    await makeTables(network);
    return network;
  } catch (fault) {
    if (network) await closeNetwork(network).catch(() => undefined);
    // What a full disk leaves is no database.
    for (const part of [file, `${file}.wal`]) await rm(part, { force: true });
    throw fault;
  }
}

async function makeTables(network: Network): Promise<void> {
  await inTransaction(network, async () => {
    await network.connection.run(schema);
    await network.connection.run(`INSERT INTO meta VALUES ('version', '${schemaVersion}')`);
    await network.connection.run('INSERT INTO meta VALUES ($1, $2)', ['salt', newSalt()]);
    await checkSecret(network);
  });
  await rowsOf(network, 'CHECKPOINT');
}

/**
 * Opens a partnership database. A file of an older version is migrated, after a copy of it was made
 * beside it.
 *
 * @throws `ImpactError` `unreadable-input` with one line that says what to do when the file is
 *   missing, held by another process, damaged, of a newer version, no partnership database, or when
 *   the secret is not the one it was made with.
 */
export async function openNetwork(file: string, options: OpenOptions = {}): Promise<Network> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    throw new ImpactError(
      'unreadable-input',
      `There is no file "${file}". Make a database with "partnership-impact network init ${file}".`,
    );
  }
  const network = await connect(file, options);
  try {
    await migrate(network);
    await checkSecret(network);
    return network;
  } catch (fault) {
    await closeNetwork(network).catch(() => undefined);
    throw fault;
  }
}

async function connect(file: string, { secret, wait = 0 }: OpenOptions): Promise<Network> {
  for (let waited = 0; ; waited += 0.2) {
    try {
      const instance = await DuckDBInstance.create(file);
      return { file, secret: secret ?? null, instance, connection: await instance.connect() };
    } catch (fault) {
      if (!isHeld(fault) || waited >= wait) throw engineFault(file, fault);
      await pause(200);
    }
  }
}

async function migrate(network: Network): Promise<void> {
  const [row] = await rowsOf(network, "SELECT value FROM meta WHERE name = 'version'").catch(
    () => [],
  );
  const version = Number(textOf(row?.value) ?? Number.NaN);
  const { file } = network;
  if (!Number.isInteger(version)) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is a database, but no partnership database. Make one with "partnership-impact network init FILE".`,
    );
  }
  if (version > schemaVersion) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" was written by a newer release (version ${version}; this one reads up to ${schemaVersion}). Update partnership-impact.`,
    );
  }
  if (version === schemaVersion) return;
  await network.connection.run('CHECKPOINT');
  await copyFile(file, `${file}.version-${version}`).catch((fault) => {
    throw engineFault(file, fault);
  });
  await inTransaction(network, async () => {
    for (let from = version; from < schemaVersion; from += 1) {
      await network.connection.run(migrations[from] ?? '');
    }
    await network.connection.run(
      `UPDATE meta SET value = '${schemaVersion}' WHERE name = 'version'`,
    );
  });
}
