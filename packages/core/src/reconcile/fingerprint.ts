import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A short name for a list of texts: the same list gives the same name on every machine.
 *
 * The texts are hashed with SHA-256 as a JSON list, and the first 16 hexadecimal digits are kept.
 */
export function fingerprint(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
