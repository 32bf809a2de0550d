import type { ArchivePart } from './parts.js';

const mostBytes = 1_000_000;
const stored = 0;
const deflated = 8;

/**
 * The text of a small part of an archive, such as a list of relations; what is beyond a megabyte
 * is left out. `''` where the part is damaged or packed in an unusual way.
 */
export async function partText(
  bytes: Uint8Array,
  { offset, compressed }: ArchivePart,
): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length) return '';
  const method = view.getUint16(offset + 8, true);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.slice(start, start + Math.min(compressed, mostBytes));
  if (method === stored) return new TextDecoder().decode(packed);
  return method === deflated ? inflatedText(packed) : '';
}

async function inflatedText(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let text = '';
  try {
    while (text.length < mostBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    return '';
  }
  return text;
}
