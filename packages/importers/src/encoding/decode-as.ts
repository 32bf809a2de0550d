import type { Encoding } from './encoding.js';

/**
 * Decodes bytes in an encoding that is known; what is unlawful becomes U+FFFD.
 *
 * Node 20 takes windows-1252 for Latin 1 when it decodes in one go, and so loses the euro sign and
 * typographic quotes; in pieces it does not.
 */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  if (encoding === 'utf-8') return decoder.decode(bytes);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
