import { decodeAs } from './decode-as.js';
import { guessCodePage, shownEncoding, utf8Text } from './detect-encoding.js';
import type { Encoding, EncodingFound } from './encoding.js';

/** A text, and how its bytes were read. */
export interface Decoded extends EncodingFound {
  readonly text: string;
  /** Lines that were read in another encoding than the rest, from 1; a few of them. */
  readonly otherLines: readonly number[];
  /** The encoding of those lines. */
  readonly otherEncoding?: Encoding;
}

/**
 * Decodes the bytes of a whole file.
 *
 * A file of UTF-8 in which some lines are not, as when two files were put together, has those
 * lines read in the code page that suits them; they are named in the result.
 *
 * @param encoding Taken as given where the caller knows it.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const shown = shownEncoding(bytes);
  const mark = shown?.mark ?? 0;
  const body = bytes.subarray(mark);
  if (encoding !== undefined) {
    const own = shown?.encoding === encoding ? body : bytes;
    return { text: decodeAs(encoding, own), encoding, mark, by: 'option', otherLines: [] };
  }
  if (shown !== undefined && shown.encoding !== 'utf-8') {
    return { ...shown, text: decodeAs(shown.encoding, body), otherLines: [] };
  }
  const by = shown?.by ?? 'form';
  const text = utf8Text(body);
  if (text !== undefined) return { text, encoding: 'utf-8', mark, by, otherLines: [] };
  if (mark > 0 || isMostlyUtf8(body)) return decodeByLine(body, mark);
  const guessed = guessCodePage(body);
  return { text: decodeAs(guessed, body), encoding: guessed, mark, by: 'guessed', otherLines: [] };
}

/** Whether lawful sequences of several bytes are many times as many as unlawful ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let lawful = 0;
  let unlawful = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unlawful += 1;
    else if (code > 0x7f) lawful += 1;
  }
  return lawful > unlawful;
}

function decodeByLine(bytes: Uint8Array, mark: number): Decoded {
  const otherEncoding = guessCodePage(unlawfulLines(bytes));
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  const otherLines: number[] = [];
  for (const [line, part] of linesOf(bytes)) {
    try {
      parts.push(strict.decode(part));
    } catch {
      parts.push(decodeAs(otherEncoding, part));
      if (otherLines.length < 20) otherLines.push(line);
    }
  }
  return {
    text: parts.join(''),
    encoding: 'utf-8',
    mark,
    by: mark > 0 ? 'mark' : 'form',
    otherLines,
    otherEncoding,
  };
}

function unlawfulLines(bytes: Uint8Array): Uint8Array {
  const found: number[] = [];
  for (const [, part] of linesOf(bytes)) {
    if (found.length > 100_000) break;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part);
    } catch {
      for (const byte of part) found.push(byte);
    }
  }
  return Uint8Array.from(found);
}

function* linesOf(bytes: Uint8Array): Generator<readonly [line: number, part: Uint8Array]> {
  let from = 0;
  for (let line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end + 1;
    yield [line, bytes.subarray(from, to)];
    from = to;
  }
}
