import { archiveForm } from './archive-form.js';
import { textForm } from './text-form.js';

/** What some bytes are, as far as the choice of a reader goes. */
export type Form =
  | 'csv'
  | 'xlsx'
  | 'ods'
  | 'xls'
  | 'encrypted'
  | 'html'
  | 'markdown'
  | 'docx'
  | 'pdf'
  | 'json'
  | 'xml'
  | 'parquet'
  | 'arrow'
  | 'binary'
  | 'empty';

/** `PAR1`, at both ends of a file. */
const parquetMark = [0x50, 0x41, 0x52, 0x31];
/** `ARROW1` and two zeros. */
const arrowMark = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31, 0, 0];
/** A stream of Arrow begins with the mark of a message. */
const arrowStreamMark = [0xff, 0xff, 0xff, 0xff];

/**
 * Tells what a file is from its first bytes; the name decides only between kinds of plain text.
 *
 * `xls` is the workbook of Excel 97 to 2003 and its binary kin, `encrypted` a workbook or document
 * behind a password, `arrow` a file (Feather) or a stream of Arrow, `binary` anything that no reader
 * here understands, archives included.
 *
 * @example
 * sniff(new TextEncoder().encode('a;b\n1;2\n'), 'register.txt'); // => 'csv'
 */
export function sniff(bytes: Uint8Array, name = ''): Form {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return archiveForm(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return compoundForm(bytes);
  if (startsWith(bytes, parquetMark) && startsWith(bytes.subarray(-4), parquetMark)) {
    return 'parquet';
  }
  if (startsWith(bytes, arrowMark) || startsWith(bytes, arrowStreamMark)) return 'arrow';
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  return textForm(bytes, name);
}

/** An OLE compound file: its directory names the streams in UTF-16. */
function compoundForm(bytes: Uint8Array): Form {
  return holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls';
}

function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (matched < word.length && bytes[at + matched * 2] === word.charCodeAt(matched)) {
      matched += 1;
    }
    if (matched === word.length) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
