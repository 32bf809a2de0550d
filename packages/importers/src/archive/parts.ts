/** One file in a zip archive, as the archive's list describes it. */
export interface ArchivePart {
  readonly name: string;
  /** How it is packed: 0 as it is, 8 deflated; nothing else can be read here. */
  readonly method: number;
  readonly compressed: number;
  /** Bytes when inflated, as declared. An attacker may lie. */
  readonly inflated: number;
  /** The CRC-32 of the inflated bytes; 0 where none was written. */
  readonly sum: number;
  /** Where its own header begins in the archive. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const wideEndSignature = 0x06064b50;
const wideEndPlaceSignature = 0x07064b50;
const listSignature = 0x02014b50;
const partSignature = 0x04034b50;
/** Stands where a number is too large for its field, and is found in the extra field instead. */
const tooLarge = 0xffffffff;
const mostParts = 100_000;
const decoder = new TextDecoder();

/**
 * The files in a zip archive, from the list at its end. Where that is lost, from the headers that
 * stand before each file. Nothing is inflated.
 */
export function archiveParts(bytes: Uint8Array): readonly ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = listedParts(view, bytes);
  return listed.length > 0 ? listed : headedParts(view, bytes);
}

function listedParts(view: DataView, bytes: Uint8Array): readonly ArchivePart[] {
  const { start: from, shift } = listOf(view);
  const parts: ArchivePart[] = [];
  let at = from;
  while (at >= 0 && at + 46 <= bytes.length && parts.length < mostParts) {
    if (view.getUint32(at, true) !== listSignature) break;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    // Numbers too large for their fields follow one another in the extra field, in this order.
    const wide = wideNumbers(view, nameEnd, extraEnd);
    const numberAt = (place: number) => {
      const number = view.getUint32(place, true);
      return number === tooLarge ? (wide.shift() ?? number) : number;
    };
    const inflated = numberAt(at + 24);
    const compressed = numberAt(at + 20);
    const offset = numberAt(at + 42) + shift;
    parts.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      compressed,
      inflated,
      sum: view.getUint32(at + 16, true),
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the list of parts begins, and by how much all that it names is moved by bytes put before. */
function listOf(view: DataView): { readonly start: number; readonly shift: number } {
  const end = endRecord(view);
  if (end < 0) return { start: -1, shift: 0 };
  let [size, stated, before] = [
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    end,
  ];
  const place = end - 20;
  if (place >= 0 && view.getUint32(place, true) === wideEndPlaceSignature) {
    const wideEnd = wideNumber(view, place + 8);
    if (wideEnd + 56 <= view.byteLength && view.getUint32(wideEnd, true) === wideEndSignature) {
      size = wideNumber(view, wideEnd + 40);
      stated = wideNumber(view, wideEnd + 48);
      before = wideEnd;
    }
  }
  const isList = (at: number) =>
    at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === listSignature;
  const counted = before - size;
  if (isList(stated) || !isList(counted)) return { start: stated, shift: 0 };
  return { start: counted, shift: counted - stated };
}

function wideNumbers(view: DataView, from: number, end: number): number[] {
  for (let at = from; at + 4 <= Math.min(end, view.byteLength); ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      const last = Math.min(at + 4 + size, view.byteLength) - 8;
      for (let each = at + 4; each <= last; each += 8) numbers.push(wideNumber(view, each));
      return numbers;
    }
    at += 4 + size;
  }
  return [];
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
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
      name: decoder.decode(bytes.subarray(at + 30, at + 30 + nameLength)),
      method: view.getUint16(at + 8, true),
      compressed: view.getUint32(at + 18, true),
      inflated: view.getUint32(at + 22, true),
      sum: view.getUint32(at + 14, true),
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
