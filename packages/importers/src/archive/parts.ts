/** One file in a zip archive, as the archive's list describes it. */
export interface ArchivePart {
  readonly name: string;
  readonly compressed: number;
  /** Bytes when inflated, as declared. An attacker may lie. */
  readonly inflated: number;
  /** Where its own header begins in the archive. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const listSignature = 0x02014b50;
const partSignature = 0x04034b50;
const mostParts = 100_000;

/**
 * The files in a zip archive, from the list at its end. Where that is lost, from the headers that
 * stand before each file. Nothing is inflated.
 */
export function archiveParts(bytes: Uint8Array): readonly ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const listed = end < 0 ? [] : listedParts(view, bytes, view.getUint32(end + 16, true));
  return listed.length > 0 ? listed : headedParts(view, bytes);
}

function listedParts(view: DataView, bytes: Uint8Array, from: number): readonly ArchivePart[] {
  const parts: ArchivePart[] = [];
  let at = from;
  while (at + 46 <= bytes.length && parts.length < mostParts) {
    if (view.getUint32(at, true) !== listSignature) break;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      compressed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function headedParts(view: DataView, bytes: Uint8Array): readonly ArchivePart[] {
  const parts: ArchivePart[] = [];
  let at = 0;
  while (at >= 0 && at + 30 <= bytes.length && parts.length < mostParts) {
    if (view.getUint32(at, true) !== partSignature) {
      at = bytes.indexOf(0x50, at + 1);
      continue;
    }
    const nameLength = view.getUint16(at + 26, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength)),
      compressed: view.getUint32(at + 18, true),
      inflated: view.getUint32(at + 22, true),
      offset: at,
    });
    at += 30 + nameLength + view.getUint16(at + 28, true);
  }
  return parts;
}

/** Where the record stands that ends an archive; -1 where there is none. */
function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}
