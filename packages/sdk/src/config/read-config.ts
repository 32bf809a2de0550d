import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ImpactError } from '@partnership-impact/core';
import { companionNames } from '../files/distinct-files.js';
import { readBytes } from '../files/read-bytes.js';
import type { ImpactConfig } from './config.js';

/** A config and the file it was read from. */
export interface ConfigRead {
  readonly file: string;
  readonly config: ImpactConfig;
}

/** Which config is read. */
export interface ConfigChoice {
  /** A file; `beside`: the one beside the first input, if there is one; `none`. Default `beside`. */
  readonly config?: 'beside' | 'none' | { readonly file: string };
}

/**
 * Reads the config of a call, or gives `null` when there is none.
 *
 * @throws `ImpactError` `invalid-config` when it is no JSON or says what a config cannot say,
 *   with the place in it; `unreadable-input` when the file that was named cannot be read.
 */
export async function readConfig(
  inputs: readonly string[],
  { config = 'beside' }: ConfigChoice,
): Promise<ConfigRead | null> {
  if (config === 'none') return null;
  const file = config === 'beside' ? besideFirst(inputs) : config.file;
  if (file === undefined) return null;
  const { parseConfig } = await import('./parse-config.js');
  const text = new TextDecoder().decode(readBytes(file));
  return { file, config: parseConfig(text, file) };
}

function besideFirst([first]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  if (basename(first) === companionNames.config) return first;
  const file = join(dirname(first), companionNames.config);
  return existsSync(file) ? file : undefined;
}

/**
 * The key of the pseudonyms: from the environment variable that the config names, else from
 * `PARTNERSHIP_IMPACT_KEY`, which the partnership database uses too, so that the same person has one
 * pseudonym in both.
 */
export function pseudonymKeyOf(config: ImpactConfig | undefined): string | undefined {
  const name = config?.pseudonymKey?.environment;
  if (name === undefined) return process.env.PARTNERSHIP_IMPACT_KEY || undefined;
  const key = process.env[name];
  if (key) return key;
  throw new ImpactError(
    'invalid-config',
    `The config takes the key of the pseudonyms from the environment variable "${name}", which is not set. Set it, or remove "pseudonymKey".`,
  );
}
