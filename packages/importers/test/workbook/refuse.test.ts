import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { handMadeParts, zipOf } from '../support/workbook-of-parts.js';

const rows = (content: string) => `<sheetData>${content}</sheetData>`;
const good = handMadeParts({ sheets: { One: rows('<row r="1"><c r="A1"><v>1</v></c></row>') } });
const ole = (word: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(word, 'utf16le'),
  ]);
it.each([
  {
    it: 'an old workbook',
    bytes: ole('Workbook'),
    code: 'unreadable-input',
    says: 'save it as .xlsx',
  },
  {
    it: 'a locked workbook',
    bytes: ole('EncryptedPackage'),
    code: 'unreadable-input',
    says: 'remove the password',
  },
  { it: 'an empty file', bytes: new Uint8Array(), code: 'unreadable-input', says: 'is empty' },
  {
    it: 'a CSV',
    bytes: new TextEncoder().encode('a,b\n1,2\n'),
    code: 'unreadable-input',
    says: 'CSV text',
  },
  {
    it: 'half a workbook',
    bytes: zipOf(good).subarray(0, 900),
    code: 'unreadable-input',
    says: 'damaged',
  },
  {
    it: 'a workbook without sheets',
    bytes: zipOf(good.filter(({ name }) => !name.includes('sheet1'))),
    code: 'unreadable-input',
    says: 'damaged',
  },
  {
    it: 'too many bytes',
    bytes: zipOf(good),
    limits: { workbookBytes: 9 },
    code: 'limit-exceeded',
    says: 'workbookBytes',
  },
  {
    it: 'too many inflated bytes',
    bytes: zipOf(good),
    limits: { inflatedBytes: 9 },
    code: 'limit-exceeded',
    says: 'inflatedBytes',
  },
  {
    it: 'a bomb',
    bytes: zipOf([...good, { name: 'xl/media/a.bin', content: new Uint8Array(9_000_000) }]),
    code: 'limit-exceeded',
    says: 'inflationRatio',
  },
  {
    it: 'a bomb that lies about its size',
    bytes: zipOf([
      ...good,
      { name: 'xl/worksheets/sheet9.xml', content: new Uint8Array(300_000_000), declared: 0 },
    ]),
    code: 'limit-exceeded',
    says: 'inflatedBytes',
  },
  {
    it: 'too many columns',
    bytes: zipOf(
      handMadeParts({ sheets: { One: rows('<row r="1"><c r="AA1"><v>1</v></c></row>') } }),
    ),
    limits: { columns: 20 },
    code: 'limit-exceeded',
    says: 'columns',
  },
  {
    it: 'a cell at the far corner',
    bytes: zipOf(
      handMadeParts({
        sheets: {
          One: rows(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          ),
        },
      }),
    ),
    code: 'limit-exceeded',
    says: 'columns',
  },
])('refuses $it', async ({ bytes, code, says, limits }) => {
  const reading = readWorkbook(bytes, { file: 'a.xlsx', limits });
  await expect(reading).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
});
