import { createHash } from 'node:crypto';

/**
 * A key for the pseudonyms of one call, made from the bytes of its inputs: people are recognised
 * from one list to the next, the same inputs give the same result, and who does not hold the
 * inputs cannot try names against a pseudonym.
 */
export function keyFromInputs(inputs: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update('partnership-impact pseudonyms');
  for (const bytes of inputs) hash.update(`\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
