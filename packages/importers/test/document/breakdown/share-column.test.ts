import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/document/read-report.js';
import { factOf } from '../../support/stated-facts.js';

/** The shares that a table of participants by country states, each with the range that it allows. */
async function sharesIn(header: string, rows: readonly string[]) {
  const table = [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');
  const bytes = new TextEncoder().encode(`# Report\n\nParticipants by country\n\n${table}\n`);
  const { dataset } = await readReport({ file: 'r.md', bytes });
  return (dataset.statements ?? []).filter(({ derived }) => derived !== undefined);
}

const fact = (share: number, count: number, country: string, total: number) =>
  `share ${share}: reported ${count} attendances country=${country} / reported ${total} attendances`;

describe('a column of shares beside counts', () => {
  it.each([
    ['| Country | Participants | % |', ['40', '45', '25', '100']],
    ['| Country | Participants | Share |', ['40 %', '45 %', '25 %', '100 %']],
    ['| Country | Participants | % of total |', ['40 %', '45 %', '25 %', '']],
    ['| Land | Teilnehmende | Anteil in % |', ['40', '45', '25', '']],
    ['| Pays | Participants | Pourcentage |', ['40', '45', '25', '100']],
  ])('is compared with its row and the printed total: %s', async (header, [pt, gr, es, all]) => {
    const shares = await sharesIn(header, [
      `| Portugal | 400 | ${pt} |`,
      `| GR | 350 | ${gr} |`,
      `| ES | 250 | ${es} |`,
      `| Total | 1000 | ${all} |`,
    ]);
    expect(shares.map(factOf)).toEqual([
      fact(0.4, 400, 'PT', 1000),
      fact(0.45, 350, 'GR', 1000),
      fact(0.25, 250, 'ES', 1000),
    ]);
    expect(new Set(shares.map(({ passage }) => passage)).size).toBe(1);
  });

  it('is compared with the sum where no total is printed, give or take a last digit', async () => {
    const rows = ['| PT | 100 | 33 % |', '| GR | 100 | 33 % |', '| ES | 100 | 34 % |'];
    const shares = await sharesIn('| Country | Participants | % |', rows);
    expect(shares.map(factOf)).toContain(fact(0.34, 100, 'ES', 300));
    expect(shares.map(({ interval }) => interval)).toContainEqual({ low: 0.33, high: 0.35 });
  });

  it.each([
    ['of something else', '| Country | Participants | % women |', ['40 %', '35 %', '25 %']],
    ['that the counts do not make', '| Country | Participants | % |', ['90 %', '85 %', '95 %']],
    [
      'of a plan',
      '| Country | Participants | Achieved | % |',
      ['410 | 98 %', '350 | 100 %', '5 | 2 %'],
    ],
    ['without their own counts', '| Country | Participants | % |', ['n/a', '', '-']],
    ['of which half differ', '| Country | Participants | % |', ['40 %', '60 %', '60 %']],
    ['of what is planned', '| Country | Planned participants | % |', ['40 %', '35 %', '25 %']],
  ])('is left alone where it holds shares %s', async (_, header, [pt, gr, es]) => {
    const rows = [`| PT | 400 | ${pt} |`, `| GR | 350 | ${gr} |`, `| ES | 250 | ${es} |`];
    expect(await sharesIn(header, rows)).toEqual([]);
  });
});
