import type { Form } from './sniff.js';

/**
 * Tells what a zip archive holds from the names of its parts, which stand readable in it.
 *
 * The list of parts is at the end of an archive; where the end is missing the headers before the
 * parts themselves are looked at.
 */
export function archiveForm(bytes: Uint8Array): Form {
  const names = partNames(bytes);
  if (names.some((name) => name === 'xl/workbook.bin')) return 'xls';
  if (names.some((name) => /^\/?xl\/|(^|\/)workbook\d*\.xml$/i.test(name))) return 'xlsx';
  if (names.some((name) => /^\/?word\//i.test(name))) return 'docx';
  const kind = declaredKind(bytes);
  if (kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (kind !== '') return 'binary';
  return names.includes('content.xml') ? 'ods' : 'binary';
}

/** The first part of an OpenDocument file is stored as it is and names what the file is. */
function declaredKind(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(30, 160));
  const found = /^mimetype[\s\S]{0,40}?(application\/[\w.+-]+)/.exec(head);
  return found?.[1] ?? '';
}

function partNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const listed = end < 0 ? [] : namesFrom(view, bytes, view.getUint32(end + 16, true), true);
  return listed.length > 0 ? listed : namesFrom(view, bytes, 0, false);
}

function namesFrom(
  view: DataView,
  bytes: Uint8Array,
  from: number,
  central: boolean,
): readonly string[] {
  const names: string[] = [];
  let at = from;
  const [signature, header, nameLengthAt] = central ? [0x02014b50, 46, 28] : [0x04034b50, 30, 26];
  while (at + header <= bytes.length && names.length < 2_000) {
    if (view.getUint32(at, true) !== signature) {
      if (central) break;
      at = bytes.indexOf(0x50, at + 1);
      if (at < 0) break;
      continue;
    }
    const nameLength = view.getUint16(at + nameLengthAt, true);
    const extraLength = view.getUint16(at + nameLengthAt + 2, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + header, at + header + nameLength)));
    at += header + nameLength + extraLength + (central ? view.getUint16(at + 32, true) : 0);
  }
  return names;
}

/** Where the record stands that ends an archive; -1 where there is none. */
function endRecord(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
