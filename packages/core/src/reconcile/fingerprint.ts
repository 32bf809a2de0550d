import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

interface BuiltIn {
  createHash(name: string): { update(text: string): { digest(encoding: 'hex'): string } };
}

/** Every repair on trial gives most findings anew. */
const made = new Map<string, string>();

/**
 * A short name for a list of texts: the same list gives the same name on every machine.
 *
 * The texts are hashed with SHA-256 as a JSON list, and the first 16 hexadecimal digits are kept.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const known = made.get(text);
  if (known !== undefined) return known;
  // Node's own is the same and needs no warming up, which shows in a short check.
  const builtIn = globalThis.process?.getBuiltinModule?.('node:crypto') as BuiltIn | undefined;
  const hash = builtIn?.createHash('sha256').update(text).digest('hex');
  const name = (hash ?? bytesToHex(sha256(utf8ToBytes(text)))).slice(0, 16);
  if (made.size > 50_000) made.clear();
  made.set(text, name);
  return name;
}
