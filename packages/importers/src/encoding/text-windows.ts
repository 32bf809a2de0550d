import { AsciiCharacters, type Characters, charactersOf, isAscii } from './characters.js';
import { decode } from './decode.js';
import { decodeAs } from './decode-as.js';
import { detectEncoding, utf8Text } from './detect-encoding.js';
import type { Encoding, EncodingFound } from './encoding.js';

/** A stretch of a file's text, which ends with a line, and how it was decoded. */
export interface TextWindow {
  readonly characters: Characters;
  /** Bytes of the file up to the end of this stretch. */
  readonly bytes: number;
  readonly found: EncodingFound;
  /** Set where lines of the stretch were in another encoding than the file. */
  readonly otherEncoding?: Encoding | undefined;
}

/** Bytes that a stretch has at least, but the last. */
const windowLength = 1 << 20;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Decodes a file piece by piece. Letters that lie across two pieces come out whole. A file that
 * begins in plain ASCII and turns out to be in a code page later is decoded so from there on.
 */
export async function* textWindows(
  chunks: AsyncIterable<Uint8Array>,
  encoding?: Encoding,
): AsyncGenerator<TextWindow> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let last: TextWindow | undefined;
  for await (const chunk of chunks) {
    const large = last === undefined ? undefined : largeWindow(chunk, length, last);
    if (last !== undefined && large !== undefined) {
      if (length > 0) {
        const line = join([...pending, chunk.subarray(0, large.from)], length + large.from);
        last = windowOf(line, last, encoding);
        yield last;
      }
      last = windowOf(chunk.subarray(large.from, large.to), last, encoding);
      yield last;
      pending = [chunk.slice(large.to)];
      length = chunk.length - large.to;
      continue;
    }
    pending.push(chunk);
    length += chunk.length;
    if (length < windowLength) continue;
    const joined = join(pending, length);
    const end = lastLineEnd(joined, last?.found.encoding);
    if (end === 0) continue;
    last = windowOf(joined.subarray(0, end), last, encoding);
    yield last;
    pending = [joined.slice(end)];
    length = joined.length - end;
  }
  if (length > 0 || last === undefined) yield windowOf(join(pending, length), last, encoding);
}

/**
 * The whole lines of a large chunk, to be read where they lie: a copy of each chunk costs a tenth of
 * the reading. `undefined` where it is small, or its lines are not told from single bytes.
 */
function largeWindow(
  chunk: Uint8Array,
  pending: number,
  { found: { encoding } }: TextWindow,
): { readonly from: number; readonly to: number } | undefined {
  if (chunk.length < windowLength || isWide(encoding)) return;
  const from = pending === 0 ? 0 : chunk.indexOf(lineFeed) + 1;
  const to = chunk.lastIndexOf(lineFeed) + 1;
  return to > from && (pending === 0 || from > 0) ? { from, to } : undefined;
}

function windowOf(
  piece: Uint8Array,
  last: TextWindow | undefined,
  encoding: Encoding | undefined,
): TextWindow {
  const bytes = (last?.bytes ?? 0) + piece.length;
  if (last === undefined) {
    const { text, otherEncoding, ...found } = decode(piece, encoding);
    return { characters: charactersOf(text, piece), bytes, found, otherEncoding };
  }
  const { found } = last;
  if (!isWide(found.encoding) && isAscii(piece)) {
    return { characters: new AsciiCharacters(piece), bytes, found };
  }
  if (found.encoding !== 'utf-8' || found.by === 'option') {
    return { characters: charactersOf(decodeAs(found.encoding, piece)), bytes, found };
  }
  const lawful = utf8Text(piece);
  if (lawful !== undefined) return { characters: charactersOf(lawful), bytes, found };
  const { text, otherEncoding, ...again } = decode(piece);
  const kept = again.encoding === 'utf-8' ? found : again;
  return { characters: charactersOf(text), bytes, found: kept, otherEncoding };
}

/** Where the last line ends in some bytes; 0 where no line does. */
function lastLineEnd(bytes: Uint8Array, known: Encoding | undefined): number {
  const encoding = known ?? detectEncoding(bytes.subarray(0, 4096)).encoding;
  if (isWide(encoding)) {
    const [first, second] = encoding === 'utf-16le' ? [lineFeed, 0] : [0, lineFeed];
    for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
      if (bytes[at] === first && bytes[at + 1] === second) return at + 2;
    }
    return 0;
  }
  const feed = bytes.lastIndexOf(lineFeed);
  // A return at the very end may be the first half of a pair.
  return (feed >= 0 ? feed : bytes.lastIndexOf(carriageReturn, bytes.length - 3)) + 1;
}

/** Whether every character has two bytes or four. */
function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
