import { decodeAs } from './decode-as.js';
import type { Encoding } from './encoding.js';

/**
 * Text as bytes of an encoding: the inverse of `decodeAs`. `undefined` where the encoding has no
 * sign for one of its characters.
 */
export function encodeAs(encoding: Encoding, text: string): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return inPairs(text, encoding === 'utf-16le');
    default:
      return inSingleBytes(encoding, text);
  }
}

function inPairs(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function inSingleBytes(encoding: Encoding, text: string): Uint8Array | undefined {
  const page = decodeAs(
    encoding,
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  const byteOf = new Map([...page].map((letter, byte) => [letter, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
