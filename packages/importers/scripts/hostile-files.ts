import { handMade, zipOf } from '../test/support/workbook-of-parts.js';

/** A file made to do harm, and how it is called. */
export interface HostileFile {
  readonly it: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

const rows = (count: number, cells: (row: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join('')}</sheetData>`;
const sheet = (content: string) => handMade({ sheets: { Sheet: content }, formats: ['0%'] });
const text = (content: string) => new TextEncoder().encode(content);
const ods = (table: string) =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      content: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Sheet">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 25 }, (_, at) => {
  const [name, before] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
  return `<!ENTITY ${name} "&${before};&${before};&${before};&${before};">`;
}).join('')}]>`;

/** Files that have broken other readers. Each is to end in a typed error or in the right result. */
export const hostileFiles: readonly HostileFile[] = [
  {
    it: 'a sheet that inflates to 1 GB',
    file: 'bomb.xlsx',
    bytes: () => zipOf([{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(1e9) }]),
  },
  {
    it: 'a sheet that inflates to 300 MB and says 300 bytes',
    file: 'liar.xlsx',
    bytes: () => workbookLiar(),
  },
  {
    it: 'a million styled blanks',
    file: 'blanks.xlsx',
    bytes: () => sheet(rows(10_000, (row) => `<c r="A${row}" s="1"/>`.repeat(100))),
  },
  {
    it: 'ten thousand sheets',
    file: 'sheets.xlsx',
    bytes: () =>
      handMade({
        sheets: Object.fromEntries(
          Array.from({ length: 10_000 }, (_, at) => [`S${at}`, rows(1, () => '<c><v>1</v></c>')]),
        ),
      }),
  },
  {
    it: 'two cells at the far corners of a sheet',
    file: 'corners.xlsx',
    bytes: () =>
      sheet(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
  },
  {
    it: 'elements a million deep',
    file: 'deep.xlsx',
    bytes: () => sheet(`<sheetData>${'<row>'.repeat(1_000_000)}`),
  },
  {
    it: 'entities that multiply, in a sheet',
    file: 'laughs.xlsx',
    bytes: () =>
      sheet(`${laughs}<sheetData><row><c t="inlineStr"><is><t>&z;</t></is></c></row></sheetData>`),
  },
  {
    it: 'two hundred thousand merges',
    file: 'merges.xlsx',
    bytes: () =>
      sheet(
        `${rows(10, () => '<c><v>1</v></c>')}<mergeCells>${Array.from({ length: 200_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD${at + 1}"/>`).join('')}</mergeCells>`,
      ),
  },
  {
    it: 'a merge over the whole sheet',
    file: 'merge.xlsx',
    bytes: () =>
      sheet(
        `${rows(10, () => '<c><v>1</v></c>')}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      ),
  },
  {
    it: 'a cell that is repeated over the whole sheet',
    file: 'repeated.ods',
    bytes: () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
  },
  {
    it: 'a line of 20 MB without a delimiter',
    file: 'line.csv',
    bytes: () => text(`Event\n${'x'.repeat(20_000_000)}\n`),
  },
  {
    it: 'five million quotes',
    file: 'quotes.csv',
    bytes: () => text(`Event,Date\n${'"'.repeat(5_000_001)}`),
  },
  {
    it: 'a million columns',
    file: 'columns.csv',
    bytes: () => text(`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`),
  },
  {
    it: 'quotes that never close, on each of a million lines',
    file: 'unclosed.csv',
    bytes: () => text(`Event,Date,People\n${'"x,2021-05-03,1\n'.repeat(1_000_000)}`),
  },
  {
    it: 'twenty million blank lines',
    file: 'blank.csv',
    bytes: () => text(`Event,Date\n${'\n'.repeat(20_000_000)}x,2021-05-03\n`),
  },
  {
    it: 'lists a million deep',
    file: 'deep.json',
    bytes: () => text(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
  },
  {
    it: 'objects of a hundred thousand names',
    file: 'names.json',
    bytes: () =>
      text(JSON.stringify(Array.from({ length: 100_000 }, (_, at) => ({ [`n${at}`]: at })))),
  },
  {
    it: 'names of the language',
    file: 'names.csv',
    bytes: () => text('__proto__,constructor,Event,Date,Participants\na,b,Kick-off,2021-05-03,3\n'),
  },
  {
    it: 'XML a million deep',
    file: 'deep.xml',
    bytes: () => text(`<?xml version="1.0"?>${'<iati-activities>'.repeat(1_000_000)}`),
  },
  {
    it: 'entities that multiply',
    file: 'laughs.xml',
    bytes: () =>
      text(
        `<?xml version="1.0"?>${laughs}<iati-activities><iati-activity><title><narrative>&z;</narrative></title></iati-activity></iati-activities>`,
      ),
  },
  {
    it: 'a Parquet file of noughts',
    file: 'noughts.parquet',
    bytes: () => Uint8Array.from([...text('PAR1'), ...new Uint8Array(1000), ...text('PAR1')]),
  },
  {
    it: 'a stream of Arrow with a message of 2 GB',
    file: 'long.arrow',
    bytes: () => Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 127, 0, 0, 0, 0]),
  },
];

function workbookLiar(): Uint8Array {
  const content = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${' '.repeat(300_000_000)}</sheetData></worksheet>`;
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content:
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content, declared: 300 },
  ]);
}
