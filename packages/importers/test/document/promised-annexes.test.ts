import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';

async function missing(text: string) {
  const bytes = new TextEncoder().encode(`# Report\n\n${text}\n`);
  const { issues } = await readReport({ file: 'report.md', bytes });
  return issues
    .filter(({ code }) => code === 'promised-annex-absent')
    .map(({ message }) => message);
}

describe('annexes of which a text speaks', () => {
  it.each([
    ['is a heading', 'The lists stand in Annex 3.\n\n## Annex 3 – Lists\n\nNothing.'],
    ['is a label of its own', 'The lists stand in Annex 3.\n\n**Annex 3**\n\nNothing.'],
    ['stands in an index alone', 'Annex 3 ............ 45'],
    ['is the annex of another thing', 'See the annexes of the agreement.'],
  ])('pass: it %s', async (_, text) => {
    expect(await missing(text)).toEqual([]);
  });

  it('are told once each', async () => {
    expect(await missing('See Annex 3 and Anexo II.\n\nAgain, annex 3 has more.')).toEqual([
      'The text speaks of "Annex 3"; no heading or caption of the document is called so.',
      'The text speaks of "Anexo II"; no heading or caption of the document is called so.',
    ]);
  });
});
