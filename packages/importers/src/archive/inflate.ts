import { crc32 } from './crc-32.js';
import type { ArchivePart } from './parts.js';

/** The bytes of a part of an archive, as far as they could be got. */
export interface PartBytes {
  readonly bytes: Uint8Array;
  /** `false` where the part is damaged: its bytes end early, or are not those that were packed. */
  readonly isWhole: boolean;
}

const stored = 0;
const deflated = 8;
/** Nothing deflated can become larger than this many times its size. */
const highestRatio = 1_032;
/** Bytes that are inflated in one go. */
const pieceSize = 1 << 18;
const nothing: PartBytes = { bytes: new Uint8Array(), isWhole: false };

/**
 * Unpacks a part of a zip archive. A part never becomes larger than the archive declares, which
 * `checkArchive` has looked at; what is beyond is left out, and the part counts as damaged.
 */
export async function inflatePart(archive: Uint8Array, part: ArchivePart): Promise<PartBytes> {
  const packed = packedBytes(archive, part);
  if (packed === undefined) return nothing;
  if (part.method === stored) return { bytes: packed, isWhole: isSound(packed, part) };
  if (part.method !== deflated) return nothing;
  const most = part.inflated || packed.length * highestRatio;
  const { bytes, isWhole } = inflatedAtOnce(packed, most) ?? (await inflated(packed, most));
  return { bytes, isWhole: isWhole && isSound(bytes, part) };
}

function packedBytes(archive: Uint8Array, { offset, compressed }: ArchivePart) {
  if (offset + 30 > archive.length) return undefined;
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return archive.subarray(start, start + compressed);
}

/**
 * Node inflates at once for a third of the time that a stream takes; browsers have the stream alone.
 * `undefined` where there is no such way, or the part is damaged: a stream gives what can be had.
 */
function inflatedAtOnce(packed: Uint8Array, most: number): PartBytes | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');
  if (zlib === undefined) return undefined;
  const chunkSize = Math.max(64, Math.min(most + 1, pieceSize));
  try {
    const bytes = zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize });
    return { bytes, isWhole: true };
  } catch {
    return undefined;
  }
}

async function inflated(packed: Uint8Array, most: number): Promise<PartBytes> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong is seen where the stream is read.
  writer.write(new Uint8Array(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      size += value.length;
      if (size > most) {
        await reader.cancel();
        isWhole = false;
        break;
      }
    }
  } catch {
    isWhole = false;
  }
  return { bytes: joined(pieces, Math.min(size, most)), isWhole };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, size - at), at);
    at += piece.length;
  }
  return bytes;
}

/** Whether bytes are those that were packed. */
function isSound(bytes: Uint8Array, { sum, inflated: size }: ArchivePart): boolean {
  return bytes.length >= size && (sum === 0 || crc32(bytes) === sum);
}
