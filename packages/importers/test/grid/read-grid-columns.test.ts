import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/grid/grid.js';
import { readGridColumns } from '../../src/grid/read-grid-columns.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { handMade } from '../support/workbook-of-parts.js';

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

async function register() {
  const bytes = handMade({
    sheets: {
      Events:
        `<sheetData>${row(text('Title'), text('Day'), text('People'), text('Share'))}` +
        row(
          text('Opening'),
          '<c s="1"><v>43588</v></c>',
          '<c><v>12</v></c>',
          '<c s="2"><v>0.5</v></c>',
        ) +
        row() +
        row(text('Opening'), text('18/12/2020'), text('1,754')) +
        row(text('Closing'), text('someday'), '<c><v>2.5</v></c>') +
        '</sheetData>',
    },
    formats: ['d.m.yyyy', '0%'],
  });
  const { sheets } = await readWorkbook(bytes, { file: 'a.xlsx' });
  return sheets[0] ?? gridOf([], { file: 'none' });
}

describe('readGridColumns', () => {
  it('takes numbers and days as the workbook holds them, and reads texts', async () => {
    const { columns, rowCount, placeOf } = readGridColumns(await register(), {
      fields: [
        { column: 'Title', kind: 'text' },
        { column: 'Day', kind: 'date' },
        { column: 3, kind: 'number' },
      ],
    });
    const [title, day, people] = columns.map((column) =>
      Array.from({ length: rowCount }, (_, at) => column.valueAt(at)),
    );
    expect(title).toEqual(['Opening', 'Opening', 'Closing']);
    expect(day).toEqual(['2019-05-03', '2020-12-18', null]);
    expect(people).toEqual([12, 1754, 2.5]);
    expect(columns[0]?.texts).toEqual(['', 'Opening', 'Closing']);
    expect(placeOf(1)).toEqual({ row: 4 });
  });

  it('tells rejected cells with their places', async () => {
    const { rejected, rejectedCount } = readGridColumns(await register(), {
      fields: [{ column: 'Day', kind: 'date' }],
    });
    expect(rejectedCount).toBe(1);
    expect(rejected).toMatchObject([
      { text: 'someday', source: { file: 'a.xlsx', sheet: 'Events', row: 5, column: 2 } },
    ]);
  });

  it('keeps a distinct number once, and whole ones as codes', async () => {
    const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
    const values = [12, 2.5, -3, 2.5, 4_294_967_296, 1e9];
    const rows = values.map((value) => row(number(value))).join('');
    const bytes = handMade({
      sheets: { A: `<sheetData>${row(text('People'))}${rows}${row(number(7, 1))}</sheetData>` },
      formats: ['0.00'],
    });
    const { sheets } = await readWorkbook(bytes, { file: 'a.xlsx' });
    const [column] = readGridColumns(sheets[0] ?? gridOf([], { file: 'none' }), {
      fields: [{ column: 1, kind: 'number' }],
    }).columns;
    expect([...values, 7].map((_, at) => column?.valueAt(at))).toEqual([...values, 7]);
    expect(column?.texts).toEqual(['', '2.5', '-3', '4294967296']);
    expect([...(column?.codes ?? [])]).toEqual([~12, 1, 2, 1, 3, ~1e9, ~7]);
  });

  it('reads a grid of texts, and a header further down', () => {
    const grid = gridOf([['A register'], ['Title', 'People'], ['Opening', 'about 50']], {
      file: 'a.md',
    });
    const { columns } = readGridColumns(grid, {
      headerRow: 2,
      fields: [{ column: 'People', kind: 'number' }],
    });
    expect(columns[0]?.valueAt(0)).toBe(50);
  });

  it('refuses a column that is not there', async () => {
    const grid = await register();
    expect(() => readGridColumns(grid, { fields: [{ column: 'Guests', kind: 'number' }] })).toThrow(
      '"Events" has no column "Guests". Its header: Title, Day, People, Share.',
    );
  });
});
