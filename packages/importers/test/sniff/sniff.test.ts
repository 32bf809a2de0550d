import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/sniff/sniff.js';

const text = (content: string) => new TextEncoder().encode(content);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (word: string) => Array.from(word).flatMap((char) => [char.charCodeAt(0), 0]);

/** A zip with stored parts and no list at its end. */
function zipOf(...names: string[]): Uint8Array {
  const parts = names.map((name) => {
    const header = new Uint8Array(30 + name.length);
    header.set([0x50, 0x4b, 3, 4]);
    header[26] = name.length;
    header.set(text(name), 30);
    return header;
  });
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('sniff', () => {
  it.each([
    { it: 'nothing', bytes: new Uint8Array(), name: 'a.csv', form: 'empty' },
    { it: 'blank lines', bytes: text('\n\n  \n'), name: 'a.csv', form: 'empty' },
    { it: 'a CSV', bytes: text('a,b\n1,2\n'), name: 'a.csv', form: 'csv' },
    { it: 'a CSV called a workbook', bytes: text('a;b\n1;2\n'), name: 'a.xlsx', form: 'csv' },
    {
      it: 'UTF-16 with a mark',
      bytes: Uint8Array.of(255, 254, 97, 0, 9, 0),
      name: '',
      form: 'csv',
    },
    { it: 'a page called .xls', bytes: text('<html><table>'), name: 'a.xls', form: 'html' },
    { it: 'a page', bytes: text('\n<!DOCTYPE html><p>'), name: 'a', form: 'html' },
    { it: 'XHTML', bytes: text('<?xml version="1.0"?><html xmlns="x">'), name: 'a', form: 'html' },
    { it: 'XML', bytes: text('<?xml version="1.0"?><iati-activities>'), name: 'a', form: 'xml' },
    { it: 'JSON', bytes: text(' {"events": []}'), name: 'a.txt', form: 'json' },
    { it: 'Markdown by name', bytes: text('plain'), name: 'a.md', form: 'markdown' },
    {
      it: 'Markdown by form',
      bytes: text('# Report\n\nWe ran 12 events.'),
      name: 'a',
      form: 'markdown',
    },
    { it: 'HXL tags, no Markdown', bytes: text('a,b\n#org,#reached\n1,2'), name: 'a', form: 'csv' },
    { it: 'Parquet', bytes: text('PAR1\u0015\u0004PAR1'), name: 'a', form: 'parquet' },
    { it: 'a CSV about Parquet', bytes: text('PAR1,a\n1,2\n'), name: 'a.csv', form: 'csv' },
    { it: 'an Arrow file', bytes: text('ARROW1\0\0'), name: 'a.csv', form: 'arrow' },
    {
      it: 'a stream of Arrow',
      bytes: Uint8Array.of(255, 255, 255, 255, 8),
      name: '',
      form: 'arrow',
    },
    { it: 'a PDF', bytes: text('%PDF-1.7'), name: 'a', form: 'pdf' },
    { it: 'an old workbook', bytes: Uint8Array.from([...ole, 0, 0]), name: 'a.xlsx', form: 'xls' },
    {
      it: 'a workbook behind a password',
      bytes: Uint8Array.from([...ole, 0, ...wide('EncryptedPackage')]),
      name: 'a.xlsx',
      form: 'encrypted',
    },
    {
      it: 'a workbook',
      bytes: zipOf('[Content_Types].xml', 'xl/workbook.xml'),
      name: 'a.csv',
      form: 'xlsx',
    },
    { it: 'a document', bytes: zipOf('word/document.xml'), name: 'a', form: 'docx' },
    { it: 'a binary workbook', bytes: zipOf('xl/workbook.bin'), name: 'a.xlsb', form: 'xls' },
    {
      it: 'an OpenDocument sheet',
      bytes: zipOf('mimetype', 'content.xml'),
      name: 'a',
      form: 'ods',
    },
    { it: 'an archive', bytes: zipOf('photo.jpg'), name: 'a.zip', form: 'binary' },
    {
      it: 'a picture',
      bytes: Uint8Array.from({ length: 99 }, (_, n) => (n * 37) % 9),
      name: 'a.csv',
      form: 'binary',
    },
  ])('tells $it', ({ bytes, name, form }) => {
    expect(sniff(bytes, name)).toBe(form);
  });
});
