import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/document/html/read-html.js';
import { placeAt } from '../../../src/document/passage.js';

const words = async (html: string) =>
  (await readHtml(html, 'r.html')).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('readHtml', () => {
  it.each([
    { it: 'scripts and styles', html: '<script>9</script><style>8</style><p>a</p>' },
    { it: 'hidden parts', html: '<div hidden>9</div><p style="display: none">8</p><p>a</p>' },
    { it: 'struck-out words', html: '<p>a<del> 9</del></p>' },
    { it: 'comments', html: '<!-- 9 events --><p>a</p>' },
    { it: 'marks of notes', html: '<p>a<sup><a href="#fn1">9</a></sup></p>' },
    { it: 'front matter', html: '---\ntitle: nine\n---\n<p>a</p>' },
  ])('leaves out $it', async ({ html }) => {
    expect(await words(html)).toEqual(['paragraph: a']);
  });

  it('places a text that begins with an entity', async () => {
    const [block] = (await readHtml('</p> &#x110000;| 712 people', 'r.html')).blocks;
    const at = block?.text.indexOf('712') ?? -1;
    expect(block && placeAt(block, at, at + 3)).toMatchObject({ column: 18, endColumn: 21 });
  });

  it('reads lists with their marks and depth', async () => {
    const { blocks } = await readHtml(
      '<p>Lead</p><ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      'r.html',
    );
    expect(blocks.slice(1)).toMatchObject([
      { text: 'a', depth: 0, marker: '•', lead: 0 },
      { text: 'b', depth: 1, marker: '1.', parent: 1 },
      { text: 'c', depth: 0, parent: null },
    ]);
  });

  it('reads a table with spans in rows and columns, and its caption', async () => {
    const { blocks } = await readHtml(
      '<table><caption>Table 2: Events</caption><thead><tr><th>A<th colspan=2>B</thead><tr><td rowspan=2>x<td>1<td>2<tr><td>3<td>4</table>',
      'r.html',
    );
    const [caption, table] = blocks;
    expect(caption).toMatchObject({ kind: 'caption', label: 'Table 2', table: 1 });
    expect(table).toMatchObject({ kind: 'table', width: 3, caption: 0 });
    if (table?.kind !== 'table') throw new Error('no table');
    expect(
      table.rows.map(({ cells }) => cells.map(({ column, text }) => `${column}${text}`)),
    ).toEqual([
      ['0A', '1B'],
      ['0x', '11', '22'],
      ['13', '24'],
    ]);
    expect(table.rows.map(({ header }) => header)).toEqual([true, false, false]);
  });

  it('reads a table that only lays out the page as the paragraphs in it', async () => {
    expect(await words('<table><tr><td><ul><li>10 events</ul><td>more</table>')).toEqual([
      'list-item: 10 events',
      'paragraph: more',
    ]);
  });

  it('reads lines with tabs as a table', async () => {
    const { blocks } = await readHtml(
      '<p>Type\tCountry\tNr.\nA\tItaly\t3\n\tPoland\t4</p>',
      'r.html',
    );
    expect(blocks[0]).toMatchObject({ kind: 'table', drawing: 'tabs', width: 3 });
  });

  it('places words by line and character of the source', async () => {
    const { blocks } = await readHtml('<p>\n  a &amp; <b>34</b>\n</p>', 'r.html');
    const [block] = blocks;
    if (!block) throw new Error('no block');
    const at = block.text.indexOf('34');
    expect(placeAt(block, at, at + 2)).toMatchObject({ line: 2, column: 14, endColumn: 16 });
  });

  it('refuses elements nested without end', async () => {
    await expect(readHtml('<div>'.repeat(5000), 'r.html')).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
    expect(await words(`${'<div>'.repeat(1000)}a${'</div>'.repeat(1000)}`)).toEqual([
      'paragraph: a',
    ]);
  });
});
