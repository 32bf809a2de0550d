import { quoteLimit } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown/read-markdown.js';
import { readStatements } from '../../src/statement/read-statements.js';
import { fourTypes } from '../support/stated-facts.js';

async function statementsIn(text: string) {
  const document = await readMarkdown(text, 'report.md');
  return readStatements(document, fourTypes).statements;
}

const words = fc.constantFrom(
  ...'34 712 1.754 2,5 thirty-four two one a the of events event participants people in at with and or , . : ; ( ) – - % € 2019 March /2021 Portugal Italy igniting peer-learning national international planned held will were total about more than each per respectively of whom including CARDET Figure Table M6 average schools # * | <!-- --> ** _ ` \n \n\n - • 12/03/2019 http://x.org a@b.org ρ ż ü \u00a0 eventos participantes de uczestników εκδηλώσεις Teilnehmende'.split(
    ' ',
  ),
);

describe('readStatements', () => {
  it('places each figure to the character', async () => {
    const text = '# Report\n\nIn **total**, `34` events\nwere *held*, about 700\npeople came.\n';
    const lines = text.split('\n');
    const printed = (await statementsIn(text)).map(({ printed: figure, source }) => {
      const line = lines[(source.line ?? 0) - 1] ?? '';
      return [figure, line.slice((source.column ?? 0) - 1, (source.endColumn ?? 0) - 1)];
    });
    expect(printed).toEqual([
      ['34', '34'],
      ['about 700', 'about 700'],
    ]);
  });

  it('quotes the sentence, with the figure, in at most 160 characters', async () => {
    const filler = 'and very many other words that nobody needs '.repeat(20);
    const [statement] = await statementsIn(`The ${filler} 34 events were held ${filler}.`);
    expect(statement?.source.quote?.length).toBeLessThanOrEqual(quoteLimit);
    expect(statement?.source.quote).toContain('34 events were held');
  });

  it('never crashes, and never points outside the document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (parts) => {
        const text = parts.join(' ');
        const lines = text.split('\n');
        for (const { source, value, interval, printed } of await statementsIn(text)) {
          const { line = 0, column = 0, endLine = 0, endColumn = 0, quote = '' } = source;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(endColumn - 1).toBeLessThanOrEqual(lines[endLine - 1]?.length ?? 0);
          expect(quote.length).toBeLessThanOrEqual(quoteLimit);
          expect(printed).not.toBe('');
          expect(interval.low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(interval.high ?? Number.POSITIVE_INFINITY);
        }
      }),
      { seed: 5, numRuns: 1500 },
    );
  });

  it('never crashes on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        await statementsIn(text);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each([
    ['numbers', '12 '],
    ['events', 'In Portugal 10 igniting events, '],
    ['one word', 'a'],
    ['addresses', 'a@'],
    ['digits', '1'],
    ['brackets', '(5 in schools with 15 people '],
    ['dots', '1.'],
  ])('does work that grows with the text, not with its square: %s', (_, part) => {
    const work = (size: number) => {
      const document = {
        file: 'x.md',
        format: 'text' as const,
        title: null,
        blocks: [
          {
            kind: 'paragraph' as const,
            label: false,
            index: 0,
            headings: [],
            text: part.repeat(size / part.length),
            source: { file: 'x.md', line: 1, column: 1 },
            stretches: [{ at: 0, line: 1, column: 1 }],
          },
        ],
      };
      const before = process.cpuUsage();
      readStatements(document, fourTypes);
      return process.cpuUsage(before).user;
    };
    work(20_000);
    // Ten times the text; its square would be a hundred times the work. Less than 20 ms is noise.
    expect(work(200_000) / Math.max(work(20_000), 20_000)).toBeLessThan(40);
  });
});
