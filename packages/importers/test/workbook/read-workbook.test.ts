import { readFileSync } from 'node:fs';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { textsOf } from '../support/agreement.js';
import { handMade, handMadeParts, zipOf } from '../support/workbook-of-parts.js';

const rows = (content: string) => `<sheetData>${content}</sheetData>`;
const read = (bytes: Uint8Array) => readWorkbook(bytes, { file: 'a.xlsx' });

async function firstSheet(xml: string, more: Partial<Parameters<typeof handMade>[0]> = {}) {
  const { sheets, issues } = await read(handMade({ sheets: { One: xml }, ...more }));
  const [grid] = sheets;
  if (grid === undefined) throw new Error('no sheet');
  return { grid, issues };
}

describe('readWorkbook', () => {
  it.each([
    {
      it: 'a number',
      xml: '<c r="A1"><v>12.5</v></c>',
      cell: { kind: 'number', value: 12.5, text: '12.5' },
    },
    {
      it: 'a number with the dust of binary fractions',
      xml: '<c r="A1"><v>0.30000000000000004</v></c>',
      cell: { kind: 'number', value: 0.30000000000000004, text: '0.3' },
    },
    {
      it: 'a shared string',
      xml: '<c r="A1" t="s"><v>0</v></c>',
      cell: { kind: 'text', value: 'Łódź', text: 'Łódź' },
    },
    {
      it: 'a rich string',
      xml: '<c r="A1" t="s"><v>1</v></c>',
      cell: { kind: 'text', value: 'two parts', text: 'two parts' },
    },
    {
      it: 'an inline string',
      xml: '<c r="A1" t="inlineStr"><is><t>here</t></is></c>',
      cell: { kind: 'text', value: 'here', text: 'here' },
    },
    {
      it: 'text that looks like a number',
      xml: '<c r="A1" t="inlineStr"><is><t>0012</t></is></c>',
      cell: { kind: 'text', value: '0012', text: '0012' },
    },
    {
      it: 'a truth value',
      xml: '<c r="A1" t="b"><v>1</v></c>',
      cell: { kind: 'boolean', value: true, text: 'TRUE' },
    },
    {
      it: 'an error',
      xml: '<c r="A1" t="e"><v>#N/A</v></c>',
      cell: { kind: 'error', value: '#N/A', text: '#N/A' },
    },
    {
      it: 'a formula with its value',
      xml: '<c r="A1"><f>SUM(B1:B9)</f><v>34</v></c>',
      cell: { kind: 'number', value: 34, text: '34', formula: 'SUM(B1:B9)' },
    },
    {
      it: 'a per cent',
      xml: '<c r="A1" s="1"><v>0.556</v></c>',
      cell: { kind: 'number', value: 0.556, text: '55.6%', percent: true },
    },
    {
      it: 'thousands',
      xml: '<c r="A1" s="2"><v>1754</v></c>',
      cell: { kind: 'number', value: 1754, text: '1,754' },
    },
    {
      it: 'a day',
      xml: '<c r="A1" s="3"><v>44183</v></c>',
      cell: { kind: 'date', value: '2020-12-18', date: '2020-12-18', text: '18/12/2020' },
    },
    {
      it: 'a day with an hour',
      xml: '<c r="A1" s="4"><v>44183.75</v></c>',
      cell: {
        kind: 'date',
        value: '2020-12-18T18:00:00',
        date: '2020-12-18',
        text: '18/12/2020 18:00',
      },
    },
    {
      it: 'a time of day',
      xml: '<c r="A1" s="5"><v>0.40625</v></c>',
      cell: { kind: 'date', value: '09:45:00', text: '09:45' },
    },
    {
      it: 'a length of time',
      xml: '<c r="A1" s="6"><v>1.5</v></c>',
      cell: { kind: 'date', value: '36:00', text: '36:00' },
    },
    {
      it: 'a styled blank',
      xml: '<c r="A1" s="3"/>',
      cell: { kind: 'blank', value: null, text: '' },
    },
  ])('reads $it', async ({ xml, cell }) => {
    const { grid, issues } = await firstSheet(rows(`<row r="1">${xml}</row>`), {
      strings: ['<t>Łódź</t>', '<r><t>two </t></r><r><t>parts</t></r>'],
      formats: ['0.0%', '#,##0', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'hh:mm', '[h]:mm'],
    });
    expect(grid.cell(0, 0)).toEqual(cell);
    expect(issues).toEqual([]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const { grid } = await firstSheet(rows('<row r="1"><c r="A1" s="1"><v>42721</v></c></row>'), {
      formats: ['yyyy-mm-dd'],
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(grid.cell(0, 0).date).toBe('2020-12-18');
  });

  it('places cells without addresses', async () => {
    const { grid } = await firstSheet(
      rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    );
    expect(textsOf(grid)).toEqual([['1', '2'], ['3']]);
  });

  it('reads elements with a prefix', async () => {
    const xml =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>';
    const { grid } = await firstSheet(xml, { prefix: 'x:', strings: ['<x:t>word</x:t>'] });
    expect(grid.text(0, 0)).toBe('word');
  });

  it('tells of a formula without a value', async () => {
    const { grid, issues } = await firstSheet(rows('<row r="2"><c r="C2"><f>A1+B1</f></c></row>'));
    expect(grid.cell(1, 2)).toEqual({ kind: 'blank', value: null, text: '', formula: 'A1+B1' });
    expect(issues).toMatchObject([
      { code: 'formula-without-value', source: { sheet: 'One', row: 2, column: 3 } },
    ]);
  });

  it('tells merges, hidden rows, columns and sheets, and loses nothing of them', async () => {
    const xml =
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
      rows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row>',
      ) +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const bytes = handMade({ sheets: { One: xml, Two: rows('') }, states: { Two: 'veryHidden' } });
    const { sheets } = await read(bytes);
    const [one, two] = sheets;
    expect(one?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([...(one?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(one?.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect(one?.text(1, 1)).toBe('2');
    expect([one?.hidden, two?.hidden]).toEqual([false, true]);
    expect(two?.rowCount).toBe(0);
  });

  it('leaves out a chart sheet and says so', async () => {
    const bytes = handMade({
      sheets: { One: rows('<row r="1"><c r="A1"><v>1</v></c></row>'), Chart: null, Two: rows('') },
    });
    const { sheets, issues } = await read(bytes);
    expect(sheets.map((sheet) => sheet.source.sheet)).toEqual(['One', 'Two']);
    expect(issues).toMatchObject([{ code: 'sheet-without-cells', source: { sheet: 'Chart' } }]);
  });

  it('reads the sheets asked for, whatever their case, and knows those that are not there', async () => {
    const bytes = handMade({ sheets: { Events: rows(''), Notes: rows('') } });
    const { sheets } = await readWorkbook(bytes, { file: 'a.xlsx', sheets: [' notes'] });
    expect(sheets.map((sheet) => sheet.source.sheet)).toEqual(['Notes']);
    const unknown = readWorkbook(bytes, { file: 'a.xlsx', sheets: ['Targets'] });
    await expect(unknown).rejects.toThrow('Known: Events, Notes.');
  });

  it('reads notes, lists of values and tables', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Events',
          rows: [
            ['Type', 'People'],
            ['Igniting', 12],
            ['Total', 12],
          ],
          cells: new Map([
            ['0,0', { value: 'Type', type: 'string' as const, comment: { text: 'see the plan' } }],
          ]),
          dataValidations: [
            { type: 'list', range: 'A2:A9', formula1: "'Kinds of event'!$A$1:$A$2" },
          ],
          tables: [
            { name: 'Register', range: 'A1:B3', columns: [{ name: 'Type' }, { name: 'People' }] },
          ],
        },
        { name: 'Kinds of event', rows: [['Igniting'], ['Peer learning']] },
      ],
    });
    const { sheets } = await read(bytes);
    expect(sheets[0]?.cell(0, 0).note).toBe('see the plan');
    expect(sheets[0]?.dropDowns).toEqual([
      { top: 1, left: 0, bottom: 8, right: 0, values: ['Igniting', 'Peer learning'] },
    ]);
    expect(sheets[0]?.definedTables).toMatchObject([
      { name: 'Register', top: 0, left: 0, bottom: 2, right: 1 },
    ]);
  });

  it('reads ODS', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Events',
          rows: [
            ['Title', 'Day', 'People'],
            ['Łódź', new Date('2020-12-18T00:00:00Z'), 12],
          ],
        },
      ],
    });
    const { sheets } = await readWorkbook(bytes, { file: 'a.ods' });
    expect(sheets[0]?.cell(1, 1)).toMatchObject({ kind: 'date', date: '2020-12-18' });
    expect(sheets[0]?.cell(1, 2)).toMatchObject({ kind: 'number', value: 12 });
    expect(sheets[0]?.text(1, 0)).toBe('Łódź');
  });

  const good = handMadeParts({ sheets: { One: rows('<row r="1"><c r="A1"><v>1</v></c></row>') } });
  it.each([
    { it: 'backslashes', name: (name: string) => name.replaceAll('/', '\\') },
    { it: 'slashes at the start', name: (name: string) => `/${name}` },
    {
      it: 'another case',
      name: (name: string) => name.replace(/^\[|workbook|shared/gi, (word) => word.toUpperCase()),
    },
  ])('reads archives whose names have $it', async ({ name }) => {
    const parts = good.map((part) => ({ ...part, name: name(part.name) }));
    expect((await read(zipOf(parts))).sheets[0]?.text(0, 0)).toBe('1');
  });

  it('finds parts that the relations name in another case', async () => {
    const parts = handMadeParts({
      sheets: { One: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
      strings: ['<t>kept</t>'],
    });
    for (const target of ['sharedStrings', 'SharedStrings']) {
      const renamed = parts.map(({ name, content }) => ({
        name: name.replace(/sharedStrings|sheet1/, (word) =>
          word === 'sheet1' ? 'Sheet1' : 'SharedStrings',
        ),
        content: String(content).replace('sharedStrings.xml', `${target}.xml`),
      }));
      expect((await read(zipOf(renamed))).sheets[0]?.text(0, 0)).toBe('kept');
    }
  });

  it.each([
    { part: 'docProps/core.xml', code: undefined },
    { part: 'xl/worksheets/_rels/sheet1.xml.rels', code: 'notes-unreadable' },
    { part: 'xl/styles.xml', code: 'formats-unreadable' },
  ])('reads the cells where $part is damaged', async ({ part, code }) => {
    const parts = handMadeParts({
      sheets: { One: rows('<row r="1"><c r="A1"><v>7</v></c></row>') },
    }).filter(({ name }) => name !== part);
    const { sheets, issues } = await read(zipOf([...parts, { name: part, content: '<a><b>' }]));
    expect(sheets[0]?.text(0, 0)).toBe('7');
    expect(issues[0]?.code).toBe(code);
  });

  it('does not lose a second to a number that falls short of it', async () => {
    const { grid } = await firstSheet(
      rows('<row r="1"><c r="A1" s="1"><v>44197.562499999993</v></c></row>'),
      { formats: ['yyyy-mm-dd hh:mm:ss'] },
    );
    expect(grid.cell(0, 0).value).toBe('2021-01-01T13:30:00');
  });

  it('reads times of day from ODS', async () => {
    const cell = (time: string) =>
      `<table:table-cell office:value-type="time" office:time-value="${time}"><text:p>x</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="One"><table:table-row>${cell('PT08H32M00S')}${cell('PT30H05M00S')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content },
    ]);
    const { sheets } = await readWorkbook(bytes, { file: 'a.ods' });
    expect(sheets[0]?.cell(0, 0)).toMatchObject({ kind: 'date', value: '08:32:00' });
    expect(sheets[0]?.text(0, 1)).toBe('30:05:00');
  });

  it('leaves out merges whose ends cannot be read, and turns those that stand upside down', async () => {
    const merges = ['B5:A4', '$C$1:$D$2'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const { grid } = await firstSheet(
      `${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}<mergeCells>${merges}</mergeCells>`,
    );
    expect(grid.merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 1 });
    expect(JSON.stringify(grid.merges)).not.toContain('null');
  });

  it('leaves out readings of Chinese and Japanese letters', async () => {
    const { grid } = await firstSheet(rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
      strings: ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'],
    });
    expect(grid.text(0, 0)).toBe('東京');
  });

  it('keeps a damaged sheet from spoiling the others', async () => {
    const parts = handMadeParts({
      sheets: {
        One: rows('<row r="1"><c r="A1"><v>1</v></c></row>'),
        Two: rows('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
      },
    });
    const { sheets, issues } = await read(zipOf(parts));
    expect(sheets.map(({ rowCount }) => rowCount)).toEqual([1, 0]);
    expect(issues).toMatchObject([
      { severity: 'error', code: 'sheet-damaged', source: { sheet: 'Two' } },
    ]);
  });

  const shared = new URL('../../../../../shared/data/', import.meta.url);
  it('reads real workbooks', async ({ skip }) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(new URL('ssi_uk_workshops_2020-12-03.xlsx', shared));
    } catch {
      return skip('the shared material is not here');
    }
    const { sheets, issues } = await read(bytes);
    expect(issues).toEqual([]);
    const [register] = sheets;
    let people = 0;
    for (let row = 1; row < (register?.rowCount ?? 0); row += 1)
      people += Number(register?.cell(row, 4).value ?? 0);
    expect([sheets.length, register?.rowCount, people]).toEqual([11, 393, 5777]);
  });
});
