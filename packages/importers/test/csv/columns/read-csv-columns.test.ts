import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary, inMemory } from '../../../src/csv/columns/dictionary.js';
import { readCsvColumns } from '../../../src/csv/columns/read-csv-columns.js';
import { writeCsv } from '../../../src/export/write-csv.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const register =
  'Title,Day,People\n' +
  'Opening,3/05/2019,12\n' +
  '"Łódź, day 1",18/12/2020,"1,754"\n' +
  '\n' +
  'Opening,,about 50\n' +
  'Closing,someday,twelve?\n';

describe('readCsvColumns', () => {
  it('reads texts, numbers and dates, each distinct text once', async () => {
    const { columns, rowCount, placeOf } = await readCsvColumns(bytesOf(register), {
      file: 'a.csv',
      fields: [
        { column: 'Title', kind: 'text' },
        { column: 'Day', kind: 'date' },
        { column: 3, kind: 'number' },
      ],
    });
    const [title, day, people] = columns.map((column) =>
      Array.from({ length: rowCount }, (_, row) => column.valueAt(row)),
    );
    expect(title).toEqual(['Opening', 'Łódź, day 1', 'Opening', 'Closing']);
    expect(day).toEqual(['2019-05-03', '2020-12-18', null, null]);
    expect(people).toEqual([12, 1754, 50, null]);
    expect(columns[0]?.texts).toEqual(['', 'Opening', 'Łódź, day 1', 'Closing']);
    expect(placeOf(2)).toEqual({ row: 5, line: 5 });
  });

  it('tells rejected cells with their places', async () => {
    const { rejected, rejectedCount } = await readCsvColumns(bytesOf(register), {
      file: 'a.csv',
      fields: [
        { column: 'Day', kind: 'date' },
        { column: 'People', kind: 'number' },
      ],
    });
    expect(rejectedCount).toBe(2);
    expect(rejected).toMatchObject([
      { text: 'someday', source: { file: 'a.csv', row: 6, line: 6, column: 2 } },
      { text: 'twelve?', source: { file: 'a.csv', row: 6, line: 6, column: 3 } },
    ]);
  });

  it('knows the header when a column is not there', async () => {
    const fields = [{ column: 'Participants', kind: 'number' }] as const;
    const reading = readCsvColumns(bytesOf(register), { file: 'a.csv', fields });
    await expect(reading).rejects.toThrow('Its header: Title, Day, People.');
  });

  it('gives every text back', async () => {
    const row = fc.tuple(fc.string({ unit: fc.constantFrom(...'ab,"\n éŁ😀') }), fc.nat(1e10));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const text = writeCsv([['text', 'number'], ...rows], { formulas: 'keep' });
        const { columns, rowCount } = await readCsvColumns(bytesOf(text), {
          file: 'a.csv',
          dialect: { delimiter: ',', quote: '"', escape: 'doubled', spaced: false },
          fields: [
            { column: 'text', kind: 'text' },
            { column: 'number', kind: 'number' },
          ],
        });
        const back = Array.from({ length: rowCount }, (_, n) =>
          columns.map((column) => column.valueAt(n)),
        );
        expect(back).toEqual(rows.map(([words, number]) => [words === '' ? null : words, number]));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('Dictionary', () => {
  it('gives one code to one text, however many there are', () => {
    const dictionary = new Dictionary();
    const texts = Array.from({ length: 20_000 }, (_, n) => `text ${n % 9_000} é`);
    const codes = texts.map((text) => dictionary.codeOf(text));
    expect(new Set(codes).size).toBe(9_000);
    const kept = dictionary.texts();
    expect(codes.map((code) => kept[code])).toEqual(texts);
  });

  it('gives a text one code, in whichever way its characters are kept', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', 'é', 'Ł'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 60 }), (words) => {
        const dictionary = new Dictionary();
        const codes = words.map(([text, inBytes]) => {
          const wide = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
          const isAscii = wide.every((code) => code < 128);
          const memory = inMemory(inBytes && isAscii ? Uint8Array.from(wide) : wide);
          return dictionary.codeAt(memory, 0, text.length);
        });
        const texts = dictionary.texts();
        expect(codes.map((code) => texts[code])).toEqual(words.map(([text]) => text));
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { seed: 77 },
    );
  });

  it('does not take the bytes of a code page for characters', async () => {
    // In windows-1257 the byte of Ę is the character number of Æ.
    const bytes = Uint8Array.from([0x61, 10, 0xc6, 10, 0xaf, 10, 0xc6, 10]);
    const { columns } = await readCsvColumns(bytes, {
      file: 'a.csv',
      encoding: 'windows-1257',
      fields: [{ column: 1, kind: 'text' }],
    });
    expect(columns[0]?.texts).toEqual(['', 'Ę', 'Æ']);
  });
});
