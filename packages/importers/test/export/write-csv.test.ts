import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.js';
import { writeCsv } from '../../src/export/write-csv.js';

describe('writeCsv', () => {
  it.each([
    { it: 'quotes delimiters', cell: 'a, b', written: '"a, b"' },
    { it: 'doubles quotes', cell: 'a "b"', written: '"a ""b"""' },
    { it: 'quotes line ends', cell: 'a\nb', written: '"a\nb"' },
    { it: 'writes nothing for null', cell: null, written: '' },
    { it: 'guards a formula', cell: '=HYPERLINK("x")', written: '"\'=HYPERLINK(""x"")"' },
    { it: 'guards a command', cell: '@SUM(A1)', written: "'@SUM(A1)" },
    { it: 'guards behind blanks', cell: ' =1+1', written: "' =1+1" },
    { it: 'guards a wide equals sign', cell: '＝1', written: "'＝1" },
    { it: 'leaves a negative number', cell: '-12.5', written: '-12.5' },
    { it: 'leaves a number of a number cell', cell: -3, written: '-3' },
    { it: 'guards a minus before words', cell: '-2+cmd|x', written: "'-2+cmd|x" },
  ])('$it', ({ cell, written }) => {
    expect(writeCsv([[cell, 'x']])).toBe(`${written},x\r\n`);
  });

  it('writes a mark and other delimiters when asked', () => {
    const options = { delimiter: ';', lineEnd: '\n', mark: 'with' } as const;
    expect(writeCsv([['a', 'b;c']], options)).toBe('\ufeffa;"b;c"\n');
  });

  it('is read back as it was', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab ,;"\'\n\t=é1') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const bytes = new TextEncoder().encode(
          writeCsv([['head', 'er'], ...table], { formulas: 'keep' }),
        );
        const dialect = { delimiter: ',', quote: '"', escape: 'doubled', spaced: false } as const;
        const { grid } = await readCsv(bytes, { file: 'a.csv', dialect });
        const back = table.map((row, index) =>
          row.map((_, column) => grid.text(index + 1, column)),
        );
        expect(back).toEqual(table);
        expect(grid.rowCount).toBe(table.length + 1);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
