import { ImpactError } from '@partnership-impact/core';
import type { Network, OpenOptions } from '@partnership-impact/duckdb';
import type { Arguments } from '../arguments.js';
import { usageError } from '../usage-error.js';

/** The package of the database, which is installed by those who use it: its engine takes 70 MB. */
export async function databasePackage(): Promise<typeof import('@partnership-impact/duckdb')> {
  try {
    return await import('@partnership-impact/duckdb');
  } catch (cause) {
    throw new ImpactError(
      'missing-peer',
      'The partnership database needs the package "@partnership-impact/duckdb", which is not installed. Run "npm install @partnership-impact/duckdb".',
      { cause },
    );
  }
}

/** How a file is opened: with the secret of the environment and the patience of `--wait`. */
export function openOptions(given: Arguments): OpenOptions {
  const secret = process.env.PARTNERSHIP_IMPACT_KEY;
  const wait = Number(given.value('wait') ?? 0);
  if (!Number.isFinite(wait) || wait < 0) {
    throw usageError(`--wait "${given.value('wait')}" is no number of seconds.`);
  }
  return { wait, ...(secret === undefined || secret === '' ? {} : { secret }) };
}

/**
 * Opens the database that the command names, works on it, and closes it whatever happens. A file
 * that still holds the bytes of somebody erased is written anew.
 */
export async function withNetwork<Result>(
  given: Arguments,
  work: (network: Network) => Promise<Result>,
): Promise<Result> {
  const { closeNetwork, openNetwork, rewrite, rewriteIsDue } = await databasePackage();
  const network = await openNetwork(given.words[1] ?? '', openOptions(given));
  let result: Result;
  try {
    result = await work(network);
  } catch (fault) {
    await closeNetwork(network).catch(() => undefined);
    throw fault;
  }
  if (await rewriteIsDue(network)) await rewrite(network);
  else await closeNetwork(network);
  return result;
}
