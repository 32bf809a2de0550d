import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { textsOf } from '../support/agreement.js';
import {
  type HandMade,
  handMadeParts,
  type PartToPack,
  zipOf,
} from '../support/workbook-of-parts.js';

const read = (bytes: Uint8Array) => readWorkbook(bytes, { file: 'a.xlsx' });
const rows = (content: string) => `<sheetData>${content}</sheetData>`;
const three = rows(
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c></row>',
);
const sound: HandMade = { sheets: { One: three }, strings: ['<t>Łódź</t>', '<t>R&amp;D</t>'] };
const expected = [['Łódź', '7'], ['R&D']];

async function textsIn(parts: readonly PartToPack[]) {
  const { sheets, issues } = await read(zipOf(parts));
  return { texts: sheets[0] && textsOf(sheets[0]), issues };
}

/** The parts with some of them changed, by their names. */
function changed(
  parts: readonly PartToPack[],
  change: (text: string) => string | Uint8Array,
  names = /worksheets|sharedStrings/,
): readonly PartToPack[] {
  return parts.map((part) =>
    names.test(part.name) ? { ...part, content: change(String(part.content)) } : part,
  );
}

describe('readWorkbook reads the same from', () => {
  const parts = handMadeParts(sound);
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  it.each([
    { it: 'parts in UTF-16', parts: changed(parts, utf16) },
    { it: 'parts with a mark', parts: changed(parts, (text) => `\uFEFF${text}`) },
    {
      it: 'the strict form',
      parts: changed(parts, strict, /xml|rels/),
    },
    {
      it: 'attributes in single quotes',
      parts: changed(parts, (text) => text.replaceAll(/="([^"']*)"/g, "='$1'")),
    },
    {
      it: 'XML laid out for people',
      parts: changed(parts, (text) => text.replaceAll(/><(?!\/t)/g, '>\r\n  <')),
    },
    {
      it: 'addresses in small letters',
      parts: changed(parts, (text) => text.replaceAll(/r="[A-Z]+\d+"/g, (r) => r.toLowerCase())),
    },
    {
      it: 'cells without addresses',
      parts: changed(parts, (text) => text.replaceAll(/ r="\w+"/g, '')),
    },
    {
      it: 'numbers of texts with blanks around them',
      parts: changed(parts, (text) => text.replaceAll(/<v>(\d)<\/v>/g, '<v> $1\n</v>')),
    },
    {
      it: 'a size that is not true',
      parts: changed(parts, (text) =>
        text.replace('<sheetData>', '<dimension ref="A1:B9999"/><sheetData>'),
      ),
    },
    {
      it: 'rows in another order',
      parts: changed(parts, (text) =>
        text.replace(/(<row r="1">.*?<\/row>)(<row.*<\/row>)/, '$2$1'),
      ),
    },
    {
      it: 'styled blanks to the edge of the sheet',
      parts: changed(parts, (text) =>
        text.replace(
          '</row>',
          '<c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
        ),
      ),
    },
    {
      it: 'runs with looks and readings',
      parts: changed(parts, (text) =>
        text.replaceAll(
          /<si><t>(.)(.*?)<\/t><\/si>/g,
          '<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        ),
      ),
    },
    {
      it: 'sections and comments',
      parts: changed(parts, (text) =>
        text.replaceAll(/<t>(Ł.*?)<\/t>/g, '<t><!-- x --><![CDATA[$1]]></t>'),
      ),
    },
    {
      it: 'targets from the root of the archive',
      parts: changed(
        parts,
        (text) => text.replaceAll(/Target="(\w+[./])/g, 'Target="/xl/$1'),
        /workbook.xml.rels/,
      ),
    },
    {
      it: 'an archive without a list of types',
      parts: parts.filter(({ name }) => !/Types/.test(name)),
    },
    { it: 'an archive without relations', parts: parts.filter(({ name }) => !/rels/.test(name)) },
    { it: 'an archive in another order', parts: [...parts].reverse() },
    {
      it: 'a workbook with properties alone',
      parts: changed(
        parts,
        (text) => text.replace('<sheets>', '<bookViews/><sheets>'),
        /workbook.xml$/,
      ),
    },
  ])('$it', async ({ parts: made }) => {
    expect(await textsIn(made)).toEqual({ texts: expected, issues: [] });
  });

  it.each([
    { it: 'bytes before the archive', bytes: Buffer.concat([Buffer.from('PK'), zipOf(parts)]) },
    { it: 'bytes after the archive', bytes: Buffer.concat([zipOf(parts), Buffer.alloc(50)]) },
    { it: 'an archive for large files', bytes: wideZip(parts) },
  ])('$it', async ({ bytes }) => {
    const { sheets } = await read(new Uint8Array(bytes));
    expect(sheets[0] && textsOf(sheets[0])).toEqual(expected);
  });
});

describe('readWorkbook', () => {
  it.each([
    { it: 'escapes', xml: '<is><t>a_x000D_b_x005F_x0041_</t></is>', text: 'a\rb_x0041_' },
    { it: 'blanks around a text', xml: '<is><t xml:space="preserve"> a </t></is>', text: ' a ' },
    { it: 'a text without any', xml: '<is/>', text: '' },
  ])('keeps $it', async ({ xml, text }) => {
    const { texts } = await textsIn(
      handMadeParts({
        sheets: { One: rows(`<row><c t="inlineStr">${xml}</c><c><v>1</v></c></row>`) },
      }),
    );
    expect(texts).toEqual([[text, '1']]);
  });

  it.each([
    { it: 'a day', xml: '<c t="d"><v>2020-12-18</v></c>', value: '2020-12-18' },
    {
      it: 'a moment',
      xml: '<c t="d"><v>2020-12-18T18:00:00Z</v></c>',
      value: '2020-12-18T18:00:00',
    },
    { it: 'a time', xml: '<c t="d"><v>09:45:00</v></c>', value: '09:45:00' },
    { it: 'a number with blanks', xml: '<c t="n"><v> 12 </v></c>', value: 12 },
    { it: 'a number with a power', xml: '<c><v>1.5E3</v></c>', value: 1500 },
    { it: 'a number beyond all numbers', xml: '<c><v>1e400</v></c>', value: '#NUM!' },
    { it: 'a word where a number should stand', xml: '<c><v>none</v></c>', value: 'none' },
    { it: 'the text of a formula', xml: '<c t="str"><f>A1</f><v>one</v></c>', value: 'one' },
    { it: 'a truth value in words', xml: '<c t="b"><v>true</v></c>', value: true },
    { it: 'a formula that is kept elsewhere', xml: '<c><f t="dataTable"/><v>3</v></c>', value: 3 },
    { it: 'a truth value without any', xml: '<c t="b"><v/></c>', value: null },
  ])('reads $it', async ({ xml, value }) => {
    const { sheets, issues } = await read(
      zipOf(handMadeParts({ sheets: { One: rows(`<row>${xml}</row>`) } })),
    );
    expect([sheets[0]?.cell(0, 0).value, issues]).toEqual([value, []]);
  });

  it('gives each cell of a shared formula its own', async () => {
    const cell = (formula: string) => `<c>${formula}<v>1</v></c>`;
    const first = '<f t="shared" ref="B1:D1" si="0">SUM(B2:B9)</f>';
    const next = '<f t="shared" si="0"/>';
    const xml = rows(`<row><c><v>1</v></c>${cell(first)}${cell(next)}${cell(next)}</row>`);
    const { sheets } = await read(zipOf(handMadeParts({ sheets: { One: xml } })));
    expect([1, 2, 3].map((column) => sheets[0]?.cell(0, column).formula)).toEqual([
      'SUM(B2:B9)',
      'SUM(C2:C9)',
      'SUM(D2:D9)',
    ]);
  });

  it('finds lists of values in the newer form, by a name and on the same sheet', async () => {
    const rule = (ref: string, formula: string) =>
      `<x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${ref}</xm:sqref></x14:dataValidation>`;
    const xml =
      rows('<row><c t="inlineStr"><is><t>one</t></is></c></row>') +
      `<extLst><ext>${rule('B1:B9', '$A$1:$A$2')}${rule('C1', 'Kinds')}${rule('D1', '"x, y"')}</ext></extLst>`;
    const names = '<definedNames><definedName name="kinds">One!$A$1</definedName></definedNames>';
    const { sheets } = await read(
      zipOf(handMadeParts({ sheets: { One: xml }, workbookProperties: names })),
    );
    expect(sheets[0]?.dropDowns?.map(({ left, values }) => [left, values])).toEqual([
      [1, ['one']],
      [2, ['one']],
      [3, ['x', 'y']],
    ]);
  });

  it.each([
    {
      it: 'texts that are not there',
      parts: handMadeParts(sound).filter(({ name }) => !/shared/.test(name)),
      code: 'texts-missing',
    },
    {
      it: 'texts that end early',
      parts: changed(handMadeParts(sound), (text) => text.slice(0, -30), /shared/),
      code: 'texts-unreadable',
    },
    {
      it: 'a sheet that ends early',
      parts: changed(handMadeParts(sound), (text) => text.slice(0, -40), /worksheets/),
      code: 'sheet-damaged',
    },
    {
      it: 'a sheet that is not there',
      parts: handMadeParts({ sheets: { One: three, Two: three } }).filter(
        ({ name }) => !/sheet2/.test(name),
      ),
      code: 'sheet-damaged',
    },
  ])('tells of $it', async ({ parts, code }) => {
    const { issues } = await textsIn(parts);
    expect(issues.map((issue) => [issue.severity, issue.code])).toContainEqual(['error', code]);
  });

  it('tells of a part whose bytes are not those that were packed', async () => {
    const bytes = zipOf(handMadeParts(sound));
    const sheet = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(sheet + 16, 1, true);
    const { issues } = await read(bytes);
    expect(issues.map(({ code }) => code)).toEqual(['sheet-damaged']);
  });
});

function strict(text: string): string {
  return text
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    );
}

/** An archive as programs write it that do not know how large a file will be: sizes of 8 bytes, behind. */
function wideZip(parts: readonly PartToPack[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.write('PK\u0003\u0004');
    head.writeUInt16LE(8, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002');
    entry.writeUInt16LE(8, 10);
    for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, place);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(28, 30);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(Buffer.byteLength(content)), 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
    list.push(entry, Buffer.from(name), extra);
    const body = Buffer.concat([head, Buffer.from(name), packed, Buffer.alloc(24)]);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(list);
  const wideEnd = Buffer.alloc(56);
  wideEnd.write('PK\u0006\u0006');
  wideEnd.writeBigUInt64LE(BigInt(directory.length), 40);
  wideEnd.writeBigUInt64LE(BigInt(offset), 48);
  const place = Buffer.alloc(20);
  place.write('PK\u0006\u0007');
  place.writeBigUInt64LE(BigInt(offset + directory.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([...bodies, directory, wideEnd, place, end]);
}
