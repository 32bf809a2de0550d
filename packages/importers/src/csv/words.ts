import type { CharCodes } from '../encoding/characters.js';

/** The characters of a text as words of four bytes, the first character in the lowest bits. */
export interface Words {
  /** All whole words; up to three characters at the end may be in none. */
  readonly words: Int32Array;
  /** Characters of the first word that stand before the text. */
  readonly lead: number;
  /** A word holds 2 to the power of this many characters. */
  readonly wordShift: number;
  /** A character has 2 to the power of this many bits. */
  readonly bitShift: number;
  /** A word with a one in each character. */
  readonly ones: number;
  /** A word with the highest bit of each character. */
  readonly highs: number;
}

/** Looks at the same memory as words; nothing is copied. Typed arrays lie so on all machines that run Node or a browser. */
export function wordsOf({ buffer, byteOffset, length, BYTES_PER_ELEMENT }: CharCodes): Words {
  const before = byteOffset & 3;
  const bytes = before + length * BYTES_PER_ELEMENT;
  const words = new Int32Array(buffer, byteOffset - before, bytes >> 2);
  const lead = before / BYTES_PER_ELEMENT;
  return BYTES_PER_ELEMENT === 1
    ? { words, lead, wordShift: 2, bitShift: 3, ones: 0x01010101, highs: 0x80808080 | 0 }
    : { words, lead, wordShift: 1, bitShift: 4, ones: 0x00010001, highs: 0x80008000 | 0 };
}
