import { commonSigns, languages } from './code-pages.js';
import { decodeAs } from './decode-as.js';
import type { Encoding, EncodingFound } from './encoding.js';

const sampleLength = 200_000;

/**
 * Tells the encoding of some bytes, from a byte order mark, from their form, or by a guess.
 *
 * Text that is lawful UTF-8 is UTF-8. Else the code pages of the European languages are tried on
 * the bytes beyond ASCII, and the one wins under which they are the letters of one language in
 * places where letters stand. A sample of 200,000 bytes is looked at.
 *
 * @example
 * detectEncoding(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).mark; // => 3
 */
export function detectEncoding(bytes: Uint8Array): EncodingFound {
  const form = shownEncoding(bytes);
  if (form !== undefined) return form;
  if (isUtf8(bytes)) return { encoding: 'utf-8', mark: 0, by: 'form' };
  return { encoding: guessCodePage(bytes), mark: 0, by: 'guessed' };
}

/** The encoding that a byte order mark or the zeros of UTF-16 show at once. */
export function shownEncoding(bytes: Uint8Array): EncodingFound | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3, by: 'mark' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2, by: 'mark' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2, by: 'mark' };
  const wide = wideForm(bytes);
  return wide === undefined ? undefined : { encoding: wide, mark: 0, by: 'form' };
}

/** UTF-16 without a mark has a zero in every other byte of its ASCII letters. */
function wideForm(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Whether bytes are lawful UTF-8. A sequence that the end of the bytes cuts in two is allowed. */
export function isUtf8(bytes: Uint8Array): boolean {
  return utf8Text(bytes.subarray(0, bytes.length - cutTail(bytes))) !== undefined;
}

/** The text of bytes in UTF-8; `undefined` where they are not lawful UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes at the end that begin a sequence and do not finish it. */
function cutTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/** The code page under which the bytes beyond ASCII make the most sense. */
export function guessCodePage(bytes: Uint8Array): Encoding {
  const sample = telling(bytes);
  let best: Encoding = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  const texts = new Map<Encoding, string>();
  for (const [letters, encodings] of languages) {
    const set = new Set(letters + letters.toUpperCase());
    encodings.forEach((encoding, rank) => {
      const text = texts.get(encoding) ?? decodeAs(encoding, sample);
      texts.set(encoding, text);
      // Of two pages that fit alike the one that is met more often wins.
      const score = likelihood(text, set) - rank * 0.02;
      if (score > bestScore) {
        bestScore = score;
        best = encoding;
      }
    });
  }
  return best;
}

/** The bytes beyond ASCII with those beside them: the rest tells nothing. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let last = -1;
  for (let at = 0; at < bytes.length && sample.length < sampleLength; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if (last >= 0 && at - last > 3) sample.push(32);
    for (let near = Math.max(last + 1, at - 2); near <= at + 2 && near < bytes.length; near += 1) {
      sample.push(bytes[near] ?? 32);
      last = near;
    }
    at = Math.max(at, last - 2);
  }
  return Uint8Array.from(sample);
}

/** How far the characters beyond ASCII are letters of one language, on average: at most 1. */
function likelihood(text: string, letters: ReadonlySet<string>): number {
  let sum = 0;
  let judged = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char < '\u0080') continue;
    judged += 1;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (letters.has(char)) {
      sum += 1;
      // A capital after a small letter, as in "aĄb", is the mark of a wrong page.
      if (isCapital(char) && isSmall(before)) sum -= 1.2;
      else if (isSmall(char) && isCapital(before) && isCapital(after)) sum -= 0.9;
      // Latin letters with accents seldom stand side by side; Greek and Cyrillic ones do.
      if (char < '\u0370' && before >= '\u0080' && letters.has(before)) sum -= 0.6;
      if (char >= '\u0370' && char < '\u0500' && /[A-Za-z]/.test(before)) sum -= 1;
    } else if (char === '\ufffd' || char < '\u00a0') {
      sum -= 3;
    } else if (commonSigns.includes(char)) {
      sum += isLetter(before) && isLetter(after) && !'’‘'.includes(char) ? -0.6 : 0.4;
    } else {
      sum -= isLetter(char) ? 0.8 : 1.2;
    }
  }
  return judged === 0 ? 0 : sum / judged;
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

function isCapital(char: string): boolean {
  return isLetter(char) && char === char.toUpperCase();
}

function isSmall(char: string): boolean {
  return isLetter(char) && char === char.toLowerCase();
}
