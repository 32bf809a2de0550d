import { type CharCodes, charCodes } from '../char-codes.js';

/**
 * The distinct texts of a column, each with a number. Texts are looked up by their characters in
 * place, so that a text that was met before is not cut out again.
 */
export class Dictionary {
  /** Distinct texts by code; code 0 is the empty text. */
  readonly texts: string[] = [''];
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  /** The characters of all texts one after the other, and where each begins. */
  #characters = new Uint16Array(4096);
  #starts = new Int32Array(512);

  /** The code of the characters from `start` to `end`, a new one where they were not met before. */
  codeAt(codes: CharCodes, text: string, start: number, end: number): number {
    if (start === end) return 0;
    const hash = hashOf(codes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.#slots[slot] ?? -1;
      if (code < 0) return this.#add(text.slice(start, end), hash, slot);
      if (this.#hashes[code] === hash && this.#equals(code, codes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
  }

  codeOf(text: string): number {
    return this.codeAt(charCodes(text), text, 0, text.length);
  }

  #equals(code: number, codes: CharCodes, start: number, end: number): boolean {
    const from = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - from !== end - start) return false;
    return equal(codes, start, end, this.#characters, from);
  }

  #add(slice: string, hash: number, slot: number): number {
    const code = this.texts.length;
    if (code + 2 > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
    }
    const from = this.#starts[code] ?? 0;
    while (from + slice.length > this.#characters.length) {
      this.#characters = grown(this.#characters, new Uint16Array(this.#characters.length * 2));
    }
    for (let at = 0; at < slice.length; at += 1) this.#characters[from + at] = slice.charCodeAt(at);
    this.#starts[code + 1] = from + slice.length;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.texts.push(this.#copied(slice, from));
    if (code * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  /** A copy of a long text: one cut out of a window would keep the whole window in memory. */
  #copied(slice: string, from: number): string {
    const { length } = slice;
    if (length < 13 || length > 8_192) return slice;
    return String.fromCharCode(...this.#characters.subarray(from, from + length));
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 1; code < this.texts.length; code += 1) {
      let slot = (this.#hashes[code] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** Takes in four characters at a time: the multiplications wait for one another. */
function hashOf(codes: CharCodes, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const low = (codes[at] ?? 0) | ((codes[at + 1] ?? 0) << 8);
    const high = (codes[at + 2] ?? 0) | ((codes[at + 3] ?? 0) << 8);
    hash = Math.imul(hash ^ low ^ (high << 16), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 13);
}

function equal(
  codes: CharCodes,
  start: number,
  end: number,
  characters: Uint16Array,
  from: number,
): boolean {
  let at = start;
  let mine = from;
  for (; at + 4 <= end; at += 4, mine += 4) {
    const first =
      ((codes[at] ?? 0) ^ (characters[mine] ?? 0)) |
      ((codes[at + 1] ?? 0) ^ (characters[mine + 1] ?? 0));
    const second =
      ((codes[at + 2] ?? 0) ^ (characters[mine + 2] ?? 0)) |
      ((codes[at + 3] ?? 0) ^ (characters[mine + 3] ?? 0));
    if ((first | second) !== 0) return false;
  }
  for (; at < end; at += 1, mine += 1) if (codes[at] !== characters[mine]) return false;
  return true;
}

function grown<Numbers extends Int32Array | Uint16Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
