import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../../../src/document/document.js';
import { readMarkdown } from '../../../src/document/markdown/read-markdown.js';
import { type Passage, placeAt } from '../../../src/document/passage.js';

const tableOf = (document: ReportDocument) =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  );
const shown = (block: Block) =>
  block.kind === 'list-item'
    ? `${'  '.repeat(block.depth)}${block.marker} ${block.text}`
    : `${block.kind}: ${block.text}`;

describe('readMarkdown', () => {
  it.each([
    {
      it: 'reads a table with a row of dashes',
      text: 'Type | Events\n--- | ---\nA | 3\nB | 4',
      table: [
        ['Type', 'Events'],
        ['A', '3'],
        ['B', '4'],
      ],
    },
    {
      it: 'reads a table that lost its row of dashes',
      text: '| Type | Events |\n| A | 3 |',
      table: [
        ['Type', 'Events'],
        ['A', '3'],
      ],
    },
    {
      it: 'joins a row that was broken over two lines',
      text: '| Title | Nr. |\n|---|---|\n| Meeting about\n inclusion | 14 |\n| Visit | 2 |',
      table: [
        ['Title', 'Nr.'],
        ['Meeting about inclusion', '14'],
        ['Visit', '2'],
      ],
    },
    {
      it: 'keeps rows of unequal length as they are',
      text: '| A | B |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |',
      table: [['A', 'B'], ['1'], ['2', '3', '4']],
    },
    {
      it: 'reads columns set by tabs, blank cells included',
      text: 'Type\tCountry\tNr.\nA\tItaly\t3\n\tPoland\t4',
      table: [
        ['Type', 'Country', 'Nr.'],
        ['A', 'Italy', '3'],
        ['', 'Poland', '4'],
      ],
    },
    {
      it: 'reads two columns set by tabs under a header of words',
      text: 'Country\tEvents\nItaly\t12\nPoland\t9',
      table: [
        ['Country', 'Events'],
        ['Italy', '12'],
        ['Poland', '9'],
      ],
    },
    {
      it: 'takes marks, links and entities out of cells',
      text: '| **A** | [B](x) |\n|---|---|\n| 1\\|2 | 3&nbsp;4 |',
      table: [
        ['A', 'B'],
        ['1|2', '3 4'],
      ],
    },
    {
      it: 'reads an HTML table with spans',
      text: 'Text\n\n<table><tr><th>A</th><th>B</th></tr>\n\n<tr><td rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr></table>\n',
      table: [['A', 'B'], ['x', '1'], ['2']],
    },
  ])('$it', async ({ text, table }) => {
    expect(tableOf(await readMarkdown(text, 'r.md'))).toEqual([table]);
  });

  it.each([
    { it: 'an index with tabs', text: 'Introduction\t3\nEvents\t\nConclusions\t11' },
    { it: 'code', text: '```\n| a | b |\n|---|---|\n| 1 | 2 |\n```' },
    { it: 'a list with tabs', text: '-\ta\tb\n-\tc\td' },
    { it: 'prose with pipes', text: 'Either a | b or c.\n\nAnd d | e.' },
  ])('finds no table in $it', async ({ text }) => {
    expect(tableOf(await readMarkdown(text, 'r.md'))).toEqual([]);
  });

  it('reads headings, lists and captions in order, with what stands above them', async () => {
    const { blocks } = await readMarkdown(
      '# Report\n\n## Events\n\nPlan:\n\n- Type: one\n  - 5 in schools\n- •Impact: 10 events\n\nTable 1 – Held\n\nA\tB\tC\n1\t2\t3\n',
      'r.md',
    );
    expect(blocks.map(shown)).toEqual([
      'heading: Report',
      'heading: Events',
      'paragraph: Plan:',
      '- Type: one',
      '  - 5 in schools',
      '• Impact: 10 events',
      'caption: Table 1 – Held',
      'table: ',
    ]);
    expect(blocks[5]).toMatchObject({ lead: 2, parent: null, headings: [0, 1] });
    expect(blocks[4]).toMatchObject({ parent: 3 });
    expect(blocks[7]).toMatchObject({ caption: 6 });
  });

  it('keeps comments beside the text that they follow', async () => {
    const { blocks } = await readMarkdown('We held 34 <!-- not a figure --> events.', 'r.md');
    expect(blocks[0]).toMatchObject({
      text: 'We held 34 events.',
      comments: [{ at: 10, text: 'not a figure' }],
    });
  });

  it.each([
    { it: 'front matter', text: '---\ntitle: "34 events"\n---\n\nText.' },
    { it: 'struck-out words', text: 'Text ~~of 34 events~~.' },
    { it: 'marks of footnotes', text: 'Text[^34].\n\n[^34]: Note.', note: 'Note.' },
    { it: 'scripts', text: '<script>34 events</script>\n\nText.' },
  ])('leaves out $it', async ({ text }) => {
    const { blocks } = await readMarkdown(text, 'r.md');
    expect(blocks[0]?.text).toMatch(/^Text ?\.$/u);
    expect(JSON.stringify(blocks)).not.toContain('34 events');
  });

  it('takes "about 100" for no deletion, and a figure at a line start for no list', async () => {
    const { blocks } = await readMarkdown(
      'About ~100 and ~200 came.\n\n712. That was all.',
      'r.md',
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'About ~100 and ~200 came.'],
      ['paragraph', '712. That was all.'],
    ]);
  });

  it('places every word where it stands', async () => {
    const text =
      '# *The* report\n\n> quoted **34** &amp; more\n> and 712\n\n- item 5\n\n  more 6\n\nA\tB\tC\n7\t\t8\n\n<p>an <b>inline</b> 9</p>\n';
    const lines = text.split('\n');
    const { blocks } = await readMarkdown(text, 'r.md');
    const passages = blocks.flatMap((block): readonly Passage[] =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block],
    );
    let words = 0;
    for (const passage of passages) {
      for (const { 0: word, index } of passage.text.matchAll(/[\p{L}\d]+/gu)) {
        const place = placeAt(passage, index, index + word.length);
        const line = lines[(place.line ?? 0) - 1] ?? '';
        expect(line.slice((place.column ?? 0) - 1, (place.endColumn ?? 0) - 1)).toBe(word);
        words += 1;
      }
    }
    expect(words).toBeGreaterThan(15);
  });
});
