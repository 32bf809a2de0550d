const endSignature = 0x06054b50;
const listSignature = 0x02014b50;

/**
 * Gives the parts in an archive's list other names, none longer than the one it replaces. Gives the
 * bytes themselves where no name changes, else a copy. The headers before the parts stay as they are.
 */
export function renameParts(bytes: Uint8Array, rename: (name: string) => string): Uint8Array {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let renamed = bytes;
  let at = listStart(view);
  while (at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === listSignature) {
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const next = at + 46 + length + extra + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const wanted = rename(name);
    const written = new TextEncoder().encode(wanted);
    if (wanted !== name && written.length <= length) {
      if (renamed === bytes) {
        renamed = bytes.slice();
        view = new DataView(renamed.buffer);
      }
      renamed.set(written, at + 46);
      // What is left of the old name goes to the extra field, so that nothing else moves.
      view.setUint16(at + 28, written.length, true);
      view.setUint16(at + 30, extra + length - written.length, true);
    }
    at = next;
  }
  return renamed;
}

function listStart(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return view.getUint32(at + 16, true);
  }
  return -1;
}
