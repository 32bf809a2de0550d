import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read-csv.js';
import { cellAgreement, textsOf } from '../support/agreement.js';
import { pollutedFiles } from '../support/pollutions.js';
import { spoiltCorpus } from '../support/spoilt-corpus.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(bytesOf(text), { file: 'a.csv' });
const filler = Array.from({ length: 6 }, (_, n) => `${n},Lisboa,${n * 3}\n`).join('');

describe('readCsv', () => {
  it.each([
    {
      it: 'reads what the standard describes',
      text: 'a,"b ""c""",d\r\n1,2,3\r\n',
      rows: [
        ['a', 'b "c"', 'd'],
        ['1', '2', '3'],
      ],
    },
    {
      it: 'keeps rows of any width',
      text: `${filler}1\n1,2,3,4,5\n`,
      last: [['1'], ['1', '2', '3', '4', '5']],
    },
    {
      it: 'gives back the row that a quote without an end would swallow',
      text: `${filler}7,"Lisboa,"5\n8,Graz,"6"\n`,
      last: [
        ['7', '"Lisboa', '"5'],
        ['8', 'Graz', '6'],
      ],
    },
    {
      it: 'reads a row with another delimiter where a cell of it holds the delimiter of the file',
      text: `${filler}"7";"Paris, France";"1,5"\n`,
      last: [['7', 'Paris, France', '1,5']],
    },
    {
      it: 'is not led astray by a comma in the title above the table',
      text: 'Register of events, 2021\n\nType;Cost\nPeer;€1,572.00\nLab;€1,530.00\nLab;€1,524.00\n',
      last: [
        ['Type', 'Cost'],
        ['Peer', '€1,572.00'],
        ['Lab', '€1,530.00'],
        ['Lab', '€1,524.00'],
      ],
    },
    {
      it: 'reads delimiters of two tabs',
      text: 'a\t\tb\t\tc\n1\t\t2\t\t3\n4\t\t5\t\t6\n',
      rows: [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    },
    {
      it: 'keeps blank lines as rows without cells',
      text: 'a,b\n\n1,2\n',
      rows: [['a', 'b'], [], ['1', '2']],
    },
    {
      it: 'keeps rows of delimiters alone',
      text: 'a,b\n,\n1,2\n',
      rows: [
        ['a', 'b'],
        ['', ''],
        ['1', '2'],
      ],
    },
    {
      it: 'ends lines by any line end',
      text: 'a,b\r1,2\r\n3,4\n5,6',
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    },
    {
      it: 'keeps line ends inside quotes',
      text: 'a,b\n"1\r\n2",3\n4,5\n',
      rows: [
        ['a', 'b'],
        ['1\r\n2', '3'],
        ['4', '5'],
      ],
    },
    {
      it: 'obeys a separator line',
      text: 'sep=|\na,x|b\n1|2\n',
      rows: [[], ['a,x', 'b'], ['1', '2']],
    },
    {
      it: 'takes semicolons where commas are decimals',
      text: 'x;y\n1,5;2,5\n3,0;4,5\n',
      rows: [
        ['x', 'y'],
        ['1,5', '2,5'],
        ['3,0', '4,5'],
      ],
    },
    {
      it: 'takes tabs',
      text: 'a\tb\n1, one\t2\n',
      rows: [
        ['a', 'b'],
        ['1, one', '2'],
      ],
    },
    {
      it: 'takes a comma with a space',
      text: 'a, b, c\n1, 2, 3\n4, "5, 6", 7\n',
      rows: [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5, 6', '7'],
      ],
    },
    {
      it: 'takes single quotes',
      text: "'a','b'\n'1, 2','it''s'\n'3','4'\n",
      rows: [
        ['a', 'b'],
        ['1, 2', "it's"],
        ['3', '4'],
      ],
    },
    {
      it: 'leaves apostrophes alone',
      text: "town,n\nL'Aquila,1\nVal d'Isère,2\n'sHertogenbosch,3\n",
      rows: [
        ['town', 'n'],
        ["L'Aquila", '1'],
        ["Val d'Isère", '2'],
        ["'sHertogenbosch", '3'],
      ],
    },
    {
      it: 'takes quotes behind backslashes',
      text: 'a,b\n"say \\"hi\\" now",1\n"x",2\n',
      rows: [
        ['a', 'b'],
        ['say "hi" now', '1'],
        ['x', '2'],
      ],
    },
    {
      it: 'leaves backslashes of paths alone',
      text: 'a,b\n"C:\\dir\\",1\n"D:\\",2\n',
      rows: [
        ['a', 'b'],
        ['C:\\dir\\', '1'],
        ['D:\\', '2'],
      ],
    },
    {
      it: 'reads a quote amid a quoted cell as a character',
      text: 'a,b\n"the "green" room",1\nx,2\n',
      rows: [
        ['a', 'b'],
        ['the "green" room', '1'],
        ['x', '2'],
      ],
    },
    {
      it: 'keeps one column as it is',
      text: 'Name\nLab of Łódź\nLab of Graz\n',
      rows: [['Name'], ['Lab of Łódź'], ['Lab of Graz']],
    },
    {
      it: 'takes single quotes around one column',
      text: "'Name'\n'Lab of Graz'\n",
      rows: [['Name'], ['Lab of Graz']],
    },
    {
      it: 'keeps days of one column whole',
      text: 'Day\n2021-01-15\n2021-02-16\n2021-03-17\n',
      rows: [['Day'], ['2021-01-15'], ['2021-02-16'], ['2021-03-17']],
    },
    {
      it: 'keeps spaces',
      text: 'a ,b\n 1,2 \n',
      rows: [
        ['a ', 'b'],
        [' 1', '2 '],
      ],
    },
    {
      it: 'takes headers for plain words',
      text: '__proto__,constructor\n1,2\n',
      rows: [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    },
    {
      it: 'leaves times whole',
      text: 'Day\tFrom\n1\t10:30\n2\t11:45\n',
      rows: [
        ['Day', 'From'],
        ['1', '10:30'],
        ['2', '11:45'],
      ],
    },
  ])('$it', async ({ text, rows, last }) => {
    const found = textsOf((await read(text)).grid);
    if (rows) expect(found).toEqual(rows);
    if (last) expect(found.slice(-last.length)).toEqual(last);
  });

  it('loses one line to a quote that does not close, and says where', async () => {
    const { grid, issues } = await read(`${filler}7,"Graz,9\n${filler}`);
    expect(grid.rowCount).toBe(13);
    expect(textsOf(grid)[6]).toEqual(['7', '"Graz', '9']);
    expect(issues).toEqual([
      {
        severity: 'warning',
        code: 'unclosed-quote',
        message: expect.stringContaining('does not close'),
        source: { file: 'a.csv', row: 7, line: 7 },
        told: {},
      },
    ]);
  });

  it.each([
    { it: 'open quotes on every line', line: '"a\n' },
    { it: 'open quotes at the end of every line', line: 'a,"b\n' },
    { it: 'quotes too many on every line', line: 'a,""b\n' },
  ])('does not lose its time on $it', async ({ line }) => {
    const started = performance.now();
    const { grid } = await read(line.repeat(2_000));
    expect(grid.rowCount).toBeGreaterThan(900);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('gives row, column and line of a cell', async () => {
    const { grid } = await read('a,b\n"1\n2",3\n\n4,5\n');
    expect(grid.place(1, 1)).toEqual({ row: 2, column: 2, line: 3 });
    expect(grid.place(3, 0)).toEqual({ row: 4, column: 1, line: 5 });
  });

  it.each([
    {
      it: 'UTF-8 with a mark',
      bytes: [0xef, 0xbb, 0xbf, ...bytesOf('é,b\n1,2')],
      encoding: 'utf-8',
      cell: 'é',
    },
    {
      it: 'UTF-16',
      bytes: [0xff, 0xfe, 0xe9, 0, 44, 0, 98, 0, 10, 0, 49, 0],
      encoding: 'utf-16le',
      cell: 'é',
    },
    {
      it: 'UTF-16 without a mark',
      bytes: [0, 97, 0, 44, 0, 98, 0, 10, 0, 49, 0, 44, 0, 50],
      encoding: 'utf-16be',
      cell: 'a',
    },
    {
      it: 'a code page',
      bytes: [...bytesOf('caf'), 0xe9, ...bytesOf(',b\n1,2\n')],
      encoding: 'windows-1252',
      cell: 'café',
    },
  ])('tells $it', async ({ bytes, encoding, cell }) => {
    const found = await readCsv(Uint8Array.from(bytes), { file: 'a.csv' });
    expect(found.encoding).toBe(encoding);
    expect(found.grid.text(0, 0)).toBe(cell);
  });

  it('reads lines of another encoding, and says which', async () => {
    const bytes = Uint8Array.from([
      ...bytesOf('a,b\nŁódź,1\nŻory,2\nca'),
      0x66,
      0xe9,
      ...bytesOf(',3\n'),
    ]);
    const { grid, issues } = await readCsv(bytes, { file: 'a.csv' });
    expect(textsOf(grid)[3]).toEqual(['café', '3']);
    expect(issues).toMatchObject([{ code: 'mixed-encoding', source: { line: 4 } }]);
  });

  it.each([
    { it: 'an empty file', text: '', limits: {}, code: 'unreadable-input' },
    { it: 'a file of blank lines', text: '\n \n', limits: {}, code: 'unreadable-input' },
    { it: 'too many cells', text: 'a,b\n1,2\n3,4', limits: { cells: 3 }, code: 'limit-exceeded' },
    {
      it: 'too many columns',
      text: 'a,b,c\n1,2,3\n',
      limits: { columns: 2 },
      code: 'limit-exceeded',
    },
    {
      it: 'too many bytes',
      text: 'a,b,c\n1,2,3\n',
      limits: { csvBytes: 5 },
      code: 'limit-exceeded',
    },
  ])('refuses $it', async ({ text, limits, code }) => {
    await expect(readCsv(bytesOf(text), { file: 'a.csv', limits })).rejects.toMatchObject({ code });
  });

  it('reads streams, blobs and pieces that cut letters in two', async () => {
    const bytes = bytesOf('town,n\nŁódź,1\nΑθήνα,2\n');
    const pieces = async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
    };
    const expected = textsOf((await readCsv(bytes, { file: 'a.csv' })).grid);
    for (const source of [
      new Blob([bytes]),
      new Blob([bytes]).stream(),
      pieces(),
      bytes.slice().buffer,
    ]) {
      expect(textsOf((await readCsv(source, { file: 'a.csv' })).grid)).toEqual(expected);
    }
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(readCsv(bytesOf('a,b'), { file: 'a.csv', signal })).rejects.toThrow();
  });
});

describe('readCsv on spoilt files', () => {
  it.each([...pollutedFiles()])('reads $name', async ({ bytes, name, rows }) => {
    expect(textsOf((await readCsv(bytes, { file: name })).grid)).toEqual(rows);
  });

  it.each([
    { seed: 1, size: { width: 8, rows: 14 } },
    { seed: 2, size: { width: 5, rows: 12 } },
  ])('reads nearly every cell of spoilt files (seed $seed)', async ({ seed, size }) => {
    const agreements: number[] = [];
    for (const { bytes, name, rows } of spoiltCorpus(seed, size)) {
      if (bytes.length === 0) continue;
      const { grid } = await readCsv(bytes, { file: name });
      agreements.push(cellAgreement(textsOf(grid), rows));
    }
    expect(agreements.length).toBeGreaterThan(350);
    expect(agreements.reduce((sum, one) => sum + one) / agreements.length).toBeGreaterThan(0.988);
    expect(Math.min(...agreements)).toBeGreaterThan(0.85);
  });
});
