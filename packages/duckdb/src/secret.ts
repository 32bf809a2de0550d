import { createHash, randomBytes } from 'node:crypto';
import { ImpactError, shortestKey } from '@partnership-impact/core';
import { type Network, rowsOf, textOf } from './network.js';
import { sealingKey } from './sealed.js';

/** A salt for a new file. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

const keys = new WeakMap<Network, Uint8Array>();

/**
 * The key that seals the details of people in this database.
 *
 * @throws `ImpactError` `invalid-option` when the database was opened without its secret.
 */
export async function keyOf(network: Network): Promise<Uint8Array> {
  const known = keys.get(network);
  if (known) return known;
  const secret = neededSecret(network);
  const [row] = await rowsOf(network, "SELECT value FROM meta WHERE name = 'salt'");
  const key = sealingKey(secret, textOf(row?.value) ?? '');
  keys.set(network, key);
  return key;
}

/**
 * The secret that the database was opened with.
 *
 * @throws `ImpactError` `invalid-option` when it was opened without.
 */
export function neededSecret({ file, secret }: Network): string {
  if (secret !== null) return secret;
  throw new ImpactError(
    'invalid-option',
    `People in "${file}" can be added, found or removed only with its secret. Put it into the environment variable PARTNERSHIP_IMPACT_KEY.`,
  );
}

/** Remembers a fingerprint of the key at first use, and compares it from then on. */
export async function checkSecret(network: Network): Promise<void> {
  if (network.secret === null) return;
  if (network.secret.length < shortestKey) {
    throw new ImpactError(
      'invalid-option',
      `The secret has ${network.secret.length} characters. Give at least ${shortestKey}.`,
    );
  }
  const fingerprint = createHash('sha256')
    .update(await keyOf(network))
    .digest('hex');
  const [row] = await rowsOf(network, "SELECT value FROM meta WHERE name = 'key'");
  const known = textOf(row?.value);
  if (known === null) {
    await network.connection.run('INSERT INTO meta VALUES ($1, $2)', ['key', fingerprint]);
  } else if (known !== fingerprint) {
    throw new ImpactError(
      'unreadable-input',
      `The secret is not the one that "${network.file}" was made with. Check PARTNERSHIP_IMPACT_KEY.`,
    );
  }
}
