import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ImpactError } from '../errors.js';
import { foldName } from '../model/fold-name.js';

/** What a list says of who a person is. Raw personal data: it goes into a pseudonym and no further. */
export interface Identity {
  readonly email: string | null;
  readonly name: string | null;
  /** Tells two people of one name apart. */
  readonly organisation: string | null;
}

/**
 * The shortest key that {@link pseudonymOf} takes, in characters.
 *
 * @internal
 */
export const shortestKey = 8;

/**
 * A name for a person that reveals nothing about them: HMAC-SHA-256 with a key that stays with the caller.
 *
 * The same address gives the same pseudonym with the same key, whatever its case. Without an
 * address it is the name and organisation, with case, accents and look-alike letters folded. With
 * neither it is `null`: nobody can tell who it was. Pseudonyms stay personal data as long as the
 * key exists.
 *
 * @throws {@link ImpactError} `invalid-option` when the key is shorter than 8 characters.
 * @example
 * pseudonymOf({ email: 'Ana@Example.org', name: null, organisation: null }, key) ===
 *   pseudonymOf({ email: 'ana@example.org', name: 'Ana', organisation: 'CEO' }, key); // => true
 */
export function pseudonymOf(identity: Identity, key: string): string | null {
  if (key.length < shortestKey) {
    throw new ImpactError(
      'invalid-option',
      `The key for pseudonyms has ${key.length} characters. Give at least ${shortestKey}, and keep it out of the files.`,
    );
  }
  const text = identityText(identity);
  if (text === null) return null;
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)).subarray(0, 16));
}

function identityText({ email, name, organisation }: Identity): string | null {
  const address = email?.trim().toLowerCase() ?? '';
  if (address !== '') return `email ${address}`;
  const folded = foldName(name ?? '');
  return folded === '' ? null : `name ${folded} of ${foldName(organisation ?? '')}`;
}
