import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { ImpactError } from '@partnership-impact/core';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** The key that seals personal details, made from the caller's secret and the file's own salt. */
export function sealingKey(secret: string, salt: string): Uint8Array {
  return scryptSync(secret, salt, 32);
}

/** Encrypts a text so that a change of one bit is noticed when it is opened. */
export function seal(text: string, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Decrypts what {@link seal} made.
 *
 * @throws `ImpactError` `unreadable-input` when the key is another one or the bytes were changed.
 */
export function unseal(sealed: Uint8Array, key: Uint8Array): string {
  const tagStart = sealed.length - tagLength;
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength));
    decipher.setAuthTag(sealed.subarray(tagStart));
    return Buffer.concat([
      decipher.update(sealed.subarray(nonceLength, tagStart)),
      decipher.final(),
    ]).toString('utf8');
  } catch (cause) {
    throw new ImpactError(
      'unreadable-input',
      'The personal details cannot be opened: the key is not the one they were sealed with, or the file is damaged.',
      { cause },
    );
  }
}
