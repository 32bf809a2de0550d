import { archiveParts } from '../archive/parts.js';
import type { Form } from './sniff.js';

/**
 * Tells what a zip archive holds from the names of its parts, which stand readable in it.
 *
 * The list of parts is at the end of an archive; where the end is missing the headers before the
 * parts themselves are looked at.
 */
export function archiveForm(bytes: Uint8Array): Form {
  const names = archiveParts(bytes).map((part) => part.name.replaceAll('\\', '/'));
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
