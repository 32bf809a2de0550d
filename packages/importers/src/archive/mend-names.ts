const endSignature = 0x06054b50;
const listSignature = 0x02014b50;
/** Parts that a workbook must have, as the standard writes them; programs are known to vary the case. */
const usualNames = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];

/**
 * Writes the names in an archive's list as the standard wants them: slashes for backslashes, none
 * at the start, usual parts in their usual case. Some programs do not, and a strict reader then
 * finds nothing. Gives the bytes themselves where nothing is to mend, else a copy.
 */
export function mendNames(bytes: Uint8Array): Uint8Array {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let mended = bytes;
  let at = listStart(view);
  while (at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === listSignature) {
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const next = at + 46 + length + extra + view.getUint16(at + 32, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length));
    const wanted = usualName(name);
    if (wanted !== name) {
      if (mended === bytes) {
        mended = bytes.slice();
        view = new DataView(mended.buffer);
      }
      for (let index = 0; index < wanted.length; index += 1) {
        mended[at + 46 + index] = wanted.charCodeAt(index);
      }
      // A slash that is dropped goes to the extra field, so that nothing else moves.
      view.setUint16(at + 28, wanted.length, true);
      view.setUint16(at + 30, extra + length - wanted.length, true);
    }
    at = next;
  }
  return mended;
}

function usualName(name: string): string {
  const slashed = name.replaceAll('\\', '/').replace(/^\/+/, '');
  const lower = slashed.toLowerCase();
  return usualNames.find((usual) => usual.toLowerCase() === lower) ?? slashed;
}

function listStart(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return view.getUint32(at + 16, true);
  }
  return -1;
}
