import { read, utils, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../../src/grid/cell.js';
import { columnLetters } from '../../src/workbook/cell-range.js';
import { isoSerial } from '../../src/workbook/iso-serial.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import { handMade } from '../support/workbook-of-parts.js';

const strings = ['one', 'R&amp;D', ' Łódź ', '12', '&lt;b&gt;', 'x_y'];
const formats = ['0.0%', '#,##0', 'dd/mm/yyyy', 'yyyy-mm-dd hh:mm:ss', '[h]:mm', '"d"0'];
const number = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: 62, max: 60_000 }).map((day) => day + 0.5),
);
const text = fc.string({ unit: fc.constantFrom(...'aŁ€ 1.,;x😀'), maxLength: 8 });

/** The inside of a cell with the attributes for it. */
const cell = fc.oneof(
  number.map((value) => `><v>${value}</v>`),
  fc.nat(strings.length - 1).map((at) => ` t="s"><v>${at}</v>`),
  text.map((value) => ` t="inlineStr"><is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => ` t="str"><f>A1&amp;"x"</f><v>${value}</v>`),
  fc.boolean().map((value) => ` t="b"><v>${Number(value)}</v>`),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((value) => ` t="e"><v>${value}</v>`),
  fc
    .record({ style: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: 62, max: 60_000 }) })
    .map(({ style, day }) => ` s="${style}"><v>${day}</v>`),
  fc.constant(' s="3">'),
);
const sheet = fc.record({
  rows: fc.array(fc.array(fc.option(cell), { maxLength: 6 }), { maxLength: 8 }),
  gap: fc.nat(3),
  addresses: fc.boolean(),
  merges: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
});
const book = fc.record({
  sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
  prefix: fc.constantFrom('', 'x:'),
  since1904: fc.boolean(),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer One> ? One : never;

function xmlOf({ rows, gap, addresses, merges }: Sheet): string {
  const lines = rows.map((cells, at) => {
    const row = at + 1 + gap;
    const inside = cells.map((one, column) => {
      // Where cells have no addresses, a blank one stands for a gap.
      if (one === null) return addresses ? '' : '<c/>';
      return `<c${addresses ? ` r="${columnLetters(column)}${row}"` : ''}${one}</c>`;
    });
    return `<row r="${row}">${inside.join('')}</row>`;
  });
  const merged = merges.map((at) => `<mergeCell ref="A${at + 1}:C${at + 1}"/>`).join('');
  return `<sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}`;
}

function prefixed(xml: string, prefix: string): string {
  return xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

it('reads random workbooks as another reader does', async () => {
  await fc.assert(
    fc.asyncProperty(book, async ({ sheets, prefix, since1904 }) => {
      const bytes = handMade({
        sheets: Object.fromEntries(
          sheets.map((one, at) => [`S${at}`, prefixed(xmlOf(one), prefix)]),
        ),
        strings: strings.map((words) => prefixed(`<t xml:space="preserve">${words}</t>`, prefix)),
        formats,
        prefix,
        workbookProperties: `<${prefix}workbookPr date1904="${Number(since1904)}"/>`,
      });
      const { sheets: ours } = await readWorkbook(bytes, { file: 'a.xlsx' });
      const theirs = read(bytes, { cellNF: true });
      for (const grid of ours) {
        const other = theirs.Sheets[grid.source.sheet ?? ''] ?? {};
        for (let row = 0; row < 16; row += 1) {
          for (let column = 0; column < 8; column += 1) {
            const place = utils.encode_cell({ r: row, c: column });
            expect([place, ...plain(grid.cell(row, column), since1904)]).toEqual([
              place,
              ...theirCell(other, place),
            ]);
          }
        }
        expect(grid.merges.map(({ top }) => top)).toEqual(
          (other['!merges'] ?? []).map(({ s }) => s.r),
        );
      }
    }),
    { seed: 12, numRuns: 150 },
  );
});

/** Kind and value of a cell; a day as the number that counts it. */
function plain({ kind, value, text: shown }: Cell, since1904: boolean): readonly unknown[] {
  if (kind !== 'date') return [kind, value];
  const hours = /^(\d+):(\d\d)$/.exec(shown);
  if (hours) return ['number', (Number(hours[1]) * 60 + Number(hours[2])) / 1440];
  return ['number', (isoSerial(String(value)) ?? 0) - (since1904 ? 1462 : 0)];
}

function theirCell(sheet: WorkSheet, place: string): readonly unknown[] {
  const cell = sheet[place];
  if (cell === undefined || cell.t === 'z' || cell.v === '' || cell.v === undefined) {
    return ['blank', null];
  }
  if (cell.t === 'e') return ['error', utils.format_cell(cell)];
  return [{ n: 'number', s: 'text', b: 'boolean' }[cell.t as 'n'] ?? cell.t, cell.v];
}
