import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/document/markdown/read-markdown.js';
import { joinedTables } from '../../../src/document/tables/joined-tables.js';

const joined = async (text: string) => joinedTables(await readMarkdown(text, 'r.md'));
const header = 'Country\tDate\tNr.';

describe('joinedTables', () => {
  it.each([
    {
      it: 'joins parts under the same header',
      text: `${header}\nItaly\t01/02/2020\t3\n\n\n${header}\nPoland\t03/02/2020\t4`,
      rows: [3],
    },
    {
      it: 'joins over a page number',
      text: `${header}\nItaly\t01/02/2020\t3\n\n12\n\n${header}\nPoland\t03/02/2020\t4`,
      rows: [3],
    },
    {
      it: 'joins a part without a header whose dates and numbers stand alike',
      text: `${header}\nItaly\t01/02/2020\t3\nSpain\t02/02/2020\t3\n\nPoland\t03/02/2020\t4\nItaly\t05/02/2020\t4`,
      rows: [5],
    },
    {
      it: 'keeps tables under headings of their own apart',
      text: `## A\n\n${header}\nItaly\t01/02/2020\t3\n\n## B\n\n${header}\nPoland\t03/02/2020\t4`,
      rows: [2, 2],
    },
    {
      it: 'keeps tables with other headers apart',
      text: `${header}\nItaly\t01/02/2020\t3\n\nCountry\tTown\tNr.\nPoland\tZabki\t4`,
      rows: [2, 2],
    },
  ])('$it', async ({ text, rows }) => {
    const { tables } = await joined(text);
    expect(tables.map((table) => table.rows.length)).toEqual(rows);
  });

  it('tells where the parts stand', async () => {
    const { issues } = await joined(
      `${header}\nItaly\t01/02/2020\t3\n\n${header}\nPoland\t03/02/2020\t4`,
    );
    expect(issues).toMatchObject([{ code: 'table-joined', severity: 'note', source: { line: 4 } }]);
  });

  it('puts rows right that lost a blank cell', async () => {
    const { tables, issues } = await joined(
      '| Type | Country | Date | Nr. |\n|-|-|-|-|\n| A | Italy | 01/02/2020 | 3 |\n| Poland | 02/02/2020 | 4 |\n| B | Spain | 03/02/2020 | 5 |',
    );
    expect(tables[0]?.rows[2]?.cells.map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(issues).toMatchObject([
      { code: 'rows-shifted', severity: 'warning', source: { line: 4 } },
    ]);
  });

  it('says which short rows cannot be put right', async () => {
    const { issues } = await joined('| A | B | C | D |\n|-|-|-|-|\n| x | y |\n| p | q | r | s |');
    expect(issues).toMatchObject([{ code: 'short-rows' }]);
  });
});
