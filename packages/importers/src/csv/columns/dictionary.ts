import { type CharCodes, charactersOf } from '../../encoding/characters.js';

/** Characters as numbers, and the memory that holds them. */
export interface CodesInMemory {
  readonly codes: CharCodes;
  readonly view: DataView;
}

/** Looks at characters as memory; nothing is copied. */
export function inMemory(codes: CharCodes): CodesInMemory {
  return { codes, view: new DataView(codes.buffer, codes.byteOffset, codes.byteLength) };
}

/** Bytes that are made into one text, of which the texts of a dictionary are parts. */
const bytesAtOnce = 1 << 20;

/**
 * The distinct texts of a column, each with a number. Texts are looked up by their characters in
 * place and kept as such; strings are made of them at the end.
 */
export class Dictionary {
  /** Distinct texts, the empty one too. */
  #count = 1;
  #slots = new Int32Array(1024).fill(-1);
  /** The lowest bit says whether a text has characters beyond ASCII. */
  #hashes = new Int32Array(512);
  /** The characters of all texts one after the other, in one byte each or in two, and where each text begins. */
  #bytes = new Uint8Array(8192);
  #view = new DataView(this.#bytes.buffer);
  #starts = new Int32Array(512);

  /** The code of the characters from `start` to `end`, a new one where they were not met before. */
  codeAt({ codes, view }: CodesInMemory, start: number, end: number): number {
    if (start === end) return 0;
    if (codes.BYTES_PER_ELEMENT === 2) return this.#codeOfWide(codes, start, end);
    const hash = hashOfBytes(view, start, end);
    const mask = this.#slots.length - 1;
    let slot = (hash >>> 1) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? -1;
      if (code < 0) return this.#add(codes, start, end, hash, slot);
      if (this.#hashes[code] === hash) {
        const from = this.#starts[code] ?? 0;
        const isAsLong = (this.#starts[code + 1] ?? 0) - from === end - start;
        if (isAsLong && sameBytes(view, start, end, this.#view, from)) return code;
      }
      slot = (slot + 1) & mask;
    }
  }

  codeOf(text: string): number {
    return text === '' ? 0 : this.#codeOfWide(charactersOf(text).codes, 0, text.length);
  }

  /** The distinct texts by code; code 0 is the empty text. */
  texts(): readonly string[] {
    const texts = [''];
    const [ascii, wide] = [new TextDecoder(), new TextDecoder('utf-16le', { ignoreBOM: true })];
    let code = 1;
    while (code < this.#count) {
      // Texts of one kind that follow one another are parts of one string.
      const kind = (this.#hashes[code] ?? 0) & 1;
      const from = this.#starts[code] ?? 0;
      let beyond = code + 1;
      while (
        beyond < this.#count &&
        ((this.#hashes[beyond] ?? 0) & 1) === kind &&
        (this.#starts[beyond] ?? 0) - from < bytesAtOnce
      ) {
        beyond += 1;
      }
      const bytes = this.#bytes.subarray(from, this.#starts[beyond]);
      const all = (kind === 1 ? wide : ascii).decode(bytes);
      for (; code < beyond; code += 1) {
        const start = ((this.#starts[code] ?? 0) - from) >> kind;
        texts.push(all.slice(start, ((this.#starts[code + 1] ?? 0) - from) >> kind));
      }
    }
    return texts;
  }

  #codeOfWide(codes: CharCodes, start: number, end: number): number {
    const hash = hashOf(codes, start, end);
    const mask = this.#slots.length - 1;
    let slot = (hash >>> 1) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? -1;
      if (code < 0) return this.#add(codes, start, end, hash, slot);
      if (this.#hashes[code] === hash && this.#equals(code, codes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
  }

  #equals(code: number, codes: CharCodes, start: number, end: number): boolean {
    const wide = (this.#hashes[code] ?? 0) & 1;
    const bytes = this.#bytes;
    let from = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - from !== (end - start) << wide) return false;
    for (let at = start; at < end; at += 1, from += 1 + wide) {
      const character = wide
        ? (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8)
        : (bytes[from] ?? 0);
      if (character !== codes[at]) return false;
    }
    return true;
  }

  #add(codes: CharCodes, start: number, end: number, hash: number, slot: number): number {
    const code = this.#count;
    if (code + 2 > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
    }
    const wide = hash & 1;
    const from = this.#starts[code] ?? 0;
    const to = from + ((end - start) << wide);
    while (to > this.#bytes.length) {
      this.#bytes = grown(this.#bytes, new Uint8Array(this.#bytes.length * 2));
      this.#view = new DataView(this.#bytes.buffer);
    }
    for (let at = start, byte = from; at < end; at += 1, byte += 1 + wide) {
      const character = codes[at] ?? 0;
      this.#bytes[byte] = character;
      if (wide) this.#bytes[byte + 1] = character >> 8;
    }
    this.#starts[code + 1] = to;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.#count = code + 1;
    if (code * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 1; code < this.#count; code += 1) {
      let slot = ((this.#hashes[code] ?? 0) >>> 1) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }
}

/** Takes in four characters at a time, since the multiplications wait for one another. */
function hashOfBytes(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return (hash ^ (hash >>> 13)) & ~1;
}

/** The same hash for the same characters, in whichever way they are kept. */
function hashOf(codes: CharCodes, start: number, end: number): number {
  let hash = end - start;
  let all = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const one = codes[at] ?? 0;
    const two = codes[at + 1] ?? 0;
    const three = codes[at + 2] ?? 0;
    const four = codes[at + 3] ?? 0;
    all |= one | two | three | four;
    hash = Math.imul(hash ^ one ^ (two << 8) ^ (three << 16) ^ (four << 24), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) {
    all |= codes[at] ?? 0;
    hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  }
  hash = (hash ^ (hash >>> 13)) & ~1;
  return all > 0x7f ? hash | 1 : hash;
}

function sameBytes(
  view: DataView,
  start: number,
  end: number,
  kept: DataView,
  from: number,
): boolean {
  let at = start;
  let mine = from;
  for (; at + 4 <= end; at += 4, mine += 4) {
    if (view.getInt32(at, true) !== kept.getInt32(mine, true)) return false;
  }
  for (; at < end; at += 1, mine += 1) {
    if (view.getUint8(at) !== kept.getUint8(mine)) return false;
  }
  return true;
}

function grown<Numbers extends Int32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
