/** The characters of a text as numbers. Reading them is several times as fast as `charCodeAt`. */
export type CharCodes = Uint8Array | Uint16Array;

/**
 * The codes of a text's characters, one for each UTF-16 unit.
 *
 * @param bytes The bytes the text was decoded from, where there is one for each character.
 */
export function charCodes(text: string, bytes?: Uint8Array): CharCodes {
  // A view of one class always: loops over both Buffer and Uint8Array are slower.
  if (bytes !== undefined && bytes.length === text.length) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  if (typeof Buffer !== 'undefined') {
    const { buffer, byteOffset, length } = Buffer.from(text, 'utf16le');
    if (byteOffset % 2 === 0) return new Uint16Array(buffer, byteOffset, length / 2);
  }
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}
