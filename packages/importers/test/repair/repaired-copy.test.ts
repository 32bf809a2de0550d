import type { RepairedCell } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, readWorkbook, repairedCopy, writeCsv, writeWorkbook } from '../../src/index.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function repair(
  place: Omit<RepairedCell['location'], 'file'>,
  from: string,
  to: string,
  file = 'input.csv',
): RepairedCell {
  return { location: { file, ...place }, from, to };
}

describe('repairedCopy of CSV', () => {
  it.each<[what: string, before: string, cells: readonly RepairedCell[], after: string]>([
    [
      'a cell',
      'Event,Nr.\r\nA,81\r\n',
      [repair({ row: 2, column: 2 }, '81', '18')],
      'Event,Nr.\r\nA,18\r\n',
    ],
    [
      'a number beside words',
      'Event;Nr.\nA;81 (of 90)\n',
      [repair({ row: 2, column: 2 }, '81', '18')],
      'Event;Nr.\nA;18 (of 90)\n',
    ],
    [
      'a quoted cell',
      'Event,Who\n"A, b","Olga ""O"" Lab"\n',
      [repair({ row: 2, column: 2 }, 'Olga "O" Lab', 'Olga Lab')],
      'Event,Who\n"A, b",Olga Lab\n',
    ],
    [
      'a cell that comes to need quotes',
      'Event,Who\nA,Lab\n',
      [repair({ row: 2, column: 2 }, 'Lab', 'Lab, "Rome"')],
      'Event,Who\nA,"Lab, ""Rome"""\n',
    ],
    [
      'two cells at once',
      'A,Nr.\nx,1\ny,22\n',
      [repair({ row: 2, column: 2 }, '1', '22'), repair({ row: 3, column: 2 }, '22', '1')],
      'A,Nr.\nx,22\ny,1\n',
    ],
    [
      'the only cell of a row',
      'A,B,C\nx,10,15\n',
      [repair({ row: 2 }, '10', '2')],
      'A,B,C\nx,2,15\n',
    ],
    [
      'below a separator line and a cell of two lines',
      'sep=;\nA;B\n"x\ny";3\nz;4\n',
      [repair({ row: 4, column: 2 }, '4', '5')],
      'sep=;\nA;B\n"x\ny";3\nz;5\n',
    ],
    [
      'a byte order mark',
      '\ufeffA,B\nx,4\n',
      [repair({ row: 2, column: 2 }, '4', '5')],
      '\ufeffA,B\nx,5\n',
    ],
  ])('changes %s and nothing else', async (_what, before, cells, after) => {
    const copy = await repairedCopy({ file: 'input.csv', bytes: utf8(before) }, cells);
    expect(copy).toEqual(utf8(after));
  });

  it('keeps a code page', async () => {
    const before = 'Evento;Cidade;Nr.\nReunião;Évora;81\nOficina;São João;12\nFeira;Bragança;9\n';
    const copy = await repairedCopy({ file: 'input.csv', bytes: latin(before) }, [
      repair({ row: 2, column: 3 }, '81', '18'),
      repair({ row: 2, column: 2 }, 'Évora', 'Óbidos'),
    ]);
    expect(copy).toEqual(latin(before.replace('81', '18').replace('Évora', 'Óbidos')));
    const beyond = repairedCopy({ file: 'input.csv', bytes: latin(before) }, [
      repair({ row: 2, column: 2 }, 'Évora', 'Αθήνα'),
    ]);
    await expect(beyond).rejects.toThrow(/lacks a letter of the repair/);
  });

  it.each<[what: string, text: string, cell: RepairedCell, message: RegExp]>([
    [
      'another cell now',
      'A,B\nx,7\n',
      repair({ row: 2, column: 2 }, '81', '18'),
      /\(line 2, column 2\).*the cell reads "7"/,
    ],
    [
      'part of a number',
      'A,B\nx,1817\n',
      repair({ row: 2, column: 2 }, '81', '18'),
      /the cell reads "1817"/,
    ],
    [
      'no cell with the figure',
      'A,B,C\nx,10,15\n',
      repair({ row: 2 }, '150', '20'),
      /no cell of the row/,
    ],
    [
      'two cells with the figure',
      'A,B,C\nx,10,10\n',
      repair({ row: 2 }, '10', '20'),
      /several cells of the row/,
    ],
    ['no such row', 'A,B\nx,7\n', repair({ row: 9, column: 2 }, '7', '8'), /the cell reads ""/],
  ])('refuses where there is %s', async (_what, text, cell, message) => {
    const copy = repairedCopy({ file: 'input.csv', bytes: utf8(text) }, [cell]);
    await expect(copy).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringMatching(message),
    });
  });

  it('changes the cell it names and no other, in any table', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '7', ' ', ',', ';', '"', '\n'),
      minLength: 1,
      maxLength: 6,
    });
    const table = fc.array(fc.tuple(text, text, text), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.nat(), fc.nat(2), text, async (rows, at, column, to) => {
        const row = at % rows.length;
        const plain = [['Event', 'Place', 'Note'], ...rows.map((one) => [...one])];
        const bytes = utf8(writeCsv(plain, { formulas: 'keep' }));
        const { grid } = await readCsv(bytes, { file: 'input.csv' });
        // What the reader cannot tell from such a table is another test's matter.
        fc.pre(plain.every((cells, y) => cells.every((cell, x) => grid.text(y, x) === cell)));
        const from = rows[row]?.[column] ?? '';
        const cell = repair({ row: row + 2, column: column + 1 }, from, to);
        const copy = await repairedCopy({ file: 'input.csv', bytes }, [cell]);
        const changed = plain.map((cells) => [...cells]);
        (changed[row + 1] as string[])[column] = to;
        expect(new TextDecoder().decode(copy)).toBe(writeCsv(changed, { formulas: 'keep' }));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('repairedCopy of workbooks', () => {
  const sheets = [
    {
      name: 'Events',
      columns: [
        { header: 'Event' },
        { header: 'Date', kind: 'date' as const },
        { header: 'Nr.', kind: 'number' as const },
      ],
      rows: [
        ['Opening', '2021-12-18', 81],
        ['Closing', '2021-12-20', 12],
      ],
    },
  ];

  it('keeps days as days and numbers as numbers', async () => {
    const bytes = await writeWorkbook(sheets);
    const file = 'input.xlsx';
    const before = (await readWorkbook(bytes, { file })).sheets[0];
    const copy = await repairedCopy({ file, bytes }, [
      repair({ sheet: 'Events', row: 2, column: 1 }, 'Opening', 'First day', file),
      repair({ sheet: 'Events', row: 2, column: 2 }, before?.text(1, 1) ?? '', '2020-12-18', file),
      repair({ sheet: 'Events', row: 2, column: 3 }, '81', '18', file),
    ]);
    const after = (await readWorkbook(copy, { file })).sheets[0];
    expect(after?.cell(1, 0)).toMatchObject({ kind: 'text', value: 'First day' });
    expect(after?.cell(1, 1)).toMatchObject({ kind: 'date', date: '2020-12-18' });
    expect(after?.cell(1, 2)).toMatchObject({ kind: 'number', value: 18 });
    expect(after?.cell(2, 2)).toEqual(before?.cell(2, 2));
  });

  it.each<[what: string, cell: RepairedCell, message: RegExp]>([
    [
      'another sheet',
      repair({ sheet: 'Targets', row: 2, column: 1 }, 'a', 'b', 'input.xlsx'),
      /no such sheet/,
    ],
    [
      'another cell',
      repair({ sheet: 'Events', row: 3, column: 1 }, 'a', 'b', 'input.xlsx'),
      /\(sheet "Events", row 3, column 1\).*reads "Closing"/,
    ],
    [
      'words for a number',
      repair({ sheet: 'Events', row: 2, column: 3 }, '81', 'many', 'input.xlsx'),
      /holds a number/,
    ],
  ])('refuses %s', async (_what, cell, message) => {
    const bytes = await writeWorkbook(sheets);
    await expect(repairedCopy({ file: 'input.xlsx', bytes }, [cell])).rejects.toThrow(message);
  });
});

describe('repairedCopy of reports', () => {
  const text =
    '# Report\n\nIn total 586 people came to 31 events.\n\nOf the 586 people, 20 came twice.\n';

  it('changes a figure at its place alone', async () => {
    const cell = repair({ line: 5, column: 8, endColumn: 11 }, '586', '568', 'report.md');
    const copy = await repairedCopy({ file: 'report.md', bytes: utf8(text) }, [cell]);
    expect(new TextDecoder().decode(copy)).toBe(text.replace('the 586', 'the 568'));
  });

  it('refuses a figure that stands elsewhere', async () => {
    const cell = repair({ line: 3, column: 1, endColumn: 4 }, '586', '568', 'report.md');
    const copy = repairedCopy({ file: 'report.md', bytes: utf8(text) }, [cell]);
    await expect(copy).rejects.toThrow(/\(line 3, column 1\).*letter for letter/);
  });

  it('refuses forms of which no copy can be made', async () => {
    const copy = repairedCopy({ file: 'dataset.json', bytes: utf8('{}') }, []);
    await expect(copy).rejects.toThrow(/"dataset.json" \(json\) cannot be copied/);
  });
});
