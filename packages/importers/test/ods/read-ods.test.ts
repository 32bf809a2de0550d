import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { textsOf } from '../support/agreement.js';
import { zipOf } from '../support/workbook-of-parts.js';

const spaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An ODS workbook whose tables are given as XML. */
function odsOf(tables: string, styles = ''): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content },
  ]);
}

const table = (rows: string, name = 'One') =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const cell = (attributes: string, inside = '') =>
  `<table:table-cell${attributes && ` ${attributes}`}>${inside}</table:table-cell>`;
const p = (text: string) => `<text:p>${text}</text:p>`;
const value = (type: string, attribute: string, shown: string) =>
  cell(`office:value-type="${type}" office:${attribute}`, p(shown));

async function firstSheet(tables: string, styles?: string) {
  const { sheets, issues } = await readWorkbook(odsOf(tables, styles), { file: 'a.ods' });
  const [grid] = sheets;
  if (grid === undefined) throw new Error('no sheet');
  return { grid, issues };
}

describe('readWorkbook of ODS', () => {
  it.each([
    {
      it: 'a number, as shown',
      xml: value('float', 'value="1754"', '1,754'),
      cell: { kind: 'number', value: 1754, text: '1,754' },
    },
    {
      it: 'a number shown with a comma for decimals',
      xml: value('float', 'value="12.5"', '12,5'),
      cell: { kind: 'number', value: 12.5, text: '12.5' },
    },
    {
      it: 'a rounded number',
      xml: value('currency', 'value="12.3456"', '12.35'),
      cell: { kind: 'number', value: 12.3456, text: '12.35' },
    },
    {
      it: 'a per cent',
      xml: value('percentage', 'value="0.556"', '55,6 %'),
      cell: { kind: 'number', value: 0.556, text: '55.6%', percent: true },
    },
    {
      it: 'a day',
      xml: value('date', 'date-value="2020-12-18"', '18.12.2020'),
      cell: { kind: 'date', value: '2020-12-18', date: '2020-12-18', text: '18.12.2020' },
    },
    {
      it: 'a moment',
      xml: value('date', 'date-value="2020-12-18T18:00:00"', 'x'),
      cell: { kind: 'date', value: '2020-12-18T18:00:00', date: '2020-12-18', text: 'x' },
    },
    {
      it: 'a truth value',
      xml: value('boolean', 'boolean-value="true"', 'WAHR'),
      cell: { kind: 'boolean', value: true, text: 'TRUE' },
    },
    {
      it: 'an error',
      xml: cell('table:formula="of:=1/0" office:value-type="string"', p('#DIV/0!')),
      cell: { kind: 'error', value: '#DIV/0!', text: '#DIV/0!', formula: '1/0' },
    },
    {
      it: 'a formula',
      xml: cell(
        'table:formula="of:=SUM([.D2:.D9])+[$Lists.A1]" office:value-type="float" office:value="3"',
        p('3'),
      ),
      cell: { kind: 'number', value: 3, text: '3', formula: 'SUM(D2:D9)+Lists!A1' },
    },
    {
      it: 'paragraphs, blanks and runs',
      xml: cell(
        'office:value-type="string"',
        p('a<text:s text:c="2"/><text:span>b</text:span>\n c') + p('d'),
      ),
      cell: { kind: 'text', value: 'a  b c\nd', text: 'a  b c\nd' },
    },
    {
      it: 'a note',
      xml: cell(
        'office:value-type="string"',
        `<office:annotation>${p('see')}${p('plan')}</office:annotation>${p('x')}`,
      ),
      cell: { kind: 'text', value: 'x', text: 'x', note: 'see\nplan' },
    },
  ])('reads $it', async ({ xml, cell: expected }) => {
    const { grid, issues } = await firstSheet(table(row(xml)));
    expect(grid.cell(0, 0)).toEqual(expected);
    expect(issues).toEqual([]);
  });

  it('repeats cells and rows, and lets blanks to the edge of the sheet cost nothing', async () => {
    const blank = cell('table:style-name="ce1" table:number-columns-repeated="16380"');
    const rows =
      row(cell('table:number-columns-repeated="2"', p('a')) + blank) +
      row(blank, ' table:number-rows-repeated="2"') +
      row(cell('', p('b')) + blank, ' table:number-rows-repeated="2"') +
      row(blank, ' table:number-rows-repeated="1048571"');
    const { grid } = await firstSheet(table(rows));
    expect(textsOf(grid)).toEqual([['a', 'a'], [], [], ['b'], ['b']]);
  });

  it('tells merges, and what is hidden', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      row(
        `${cell('table:number-columns-spanned="2" table:number-rows-spanned="3"', p('a'))}<table:covered-table-cell>${p('under')}</table:covered-table-cell>`,
      ) +
      row(cell('', p('b')), ' table:visibility="filter"');
    const xml = `<table:table table:name="One" table:style-name="ta2">${rows}</table:table>`;
    const { grid } = await firstSheet(xml, styles);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
    expect([[...grid.hiddenRows], [...grid.hiddenColumns], grid.hidden]).toEqual([
      [1],
      [1, 2],
      true,
    ]);
    expect(textsOf(grid)).toEqual([['a'], ['b']]);
  });

  it('finds each sheet by its name', async () => {
    const bytes = odsOf(
      table(row(cell('', p('a'))), 'A &amp; B') + table(row(cell('', p('b'))), 'C'),
    );
    const { sheets } = await readWorkbook(bytes, { file: 'a.ods', sheets: ['c'] });
    expect(sheets.map((grid) => [grid.source.sheet, grid.text(0, 0)])).toEqual([['C', 'b']]);
  });

  it('refuses one behind a password, and one without sheets', async () => {
    const content = '<manifest><encryption-data/></manifest>';
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const locked = zipOf([
      { name: 'mimetype', content: mimetype },
      { name: 'META-INF/manifest.xml', content },
      { name: 'content.xml', content: 'x' },
    ]);
    await expect(readWorkbook(locked, { file: 'a.ods' })).rejects.toThrow('remove the password');
    await expect(readWorkbook(odsOf(''), { file: 'a.ods' })).rejects.toMatchObject({
      code: 'unreadable-input',
    });
  });
});
