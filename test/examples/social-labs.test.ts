import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aggregate, type Finding } from '@partnership-impact/core';
import { checkFiles, readProject } from 'partnership-impact';
import { describe, expect, it, vi } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/social-labs/', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => folder + name);

const { dataset } = await readProject(files);
const report = await checkFiles(files);

/** What a finding sets side by side, to be found by its numbers. */
function figuresOf({ rule, figures }: Finding): string {
  return `${rule} ${figures.map(({ value }) => value).join(' ')}`;
}

function counted(
  dimension: string,
): readonly (readonly [string | null | undefined, number | undefined])[] {
  return aggregate(dataset, { measures: ['attendances'], by: [dimension] }).map(
    ({ key, figures }) => [key[dimension], figures.attendances?.value] as const,
  );
}

describe('the example project', () => {
  it('comes to 31 records, 34 events and 712 attendances', () => {
    expect(report.totals).toMatchObject({
      records: 31,
      events: 34,
      attendances: 712,
      participants: null,
    });
  });

  it.each([
    {
      dimension: 'type',
      figures: {
        'Igniting event': 301,
        'Peer-learning event': 295,
        'Bench-learning event': 39,
        'Forward-looking event': 77,
      },
    },
    { dimension: 'country', figures: { CY: 76, PL: 103, IT: 388, PT: 106, '(not given)': 39 } },
    { dimension: 'level', figures: { national: 673, international: 39 } },
  ])('counts attendances by $dimension', ({ dimension, figures }) => {
    expect(Object.fromEntries(counted(dimension))).toEqual(figures);
  });

  it('gives a partner of several records all of them', () => {
    const lgsg = aggregate(dataset, {
      measures: ['records', 'attendances'],
      by: ['partner'],
      totals: 'rollup',
    });
    const of = (partner: string | null) => lgsg.find(({ key }) => key.partner === partner)?.figures;
    expect(of('LGSG')).toMatchObject({ records: { value: 4 }, attendances: { value: 269 } });
    expect(of(null)).toMatchObject({ records: { value: 31 }, attendances: { value: 712 } });
  });

  it.each([
    'contradicting-statements 586 712',
    'statement-differs-from-register 586 712',
    'planned-statement-differs-from-targets 34 32',
    'planned-statement-differs-from-targets 712 470',
    'part-and-whole 34 32',
    'rows-differ-from-events 34 31',
    'rows-differ-from-events 16 13',
    'target-missed 10 6',
    'target-missed 150 77',
  ])('finds %s', (figures) => {
    expect(report.findings.map(figuresOf)).toContain(figures);
  });

  it.each([
    { rule: 'date-outside-project', row: 19 },
    { rule: 'unknown-organisation', row: 24 },
    { rule: 'mixed-script', row: 10 },
    { rule: 'several-organisations-in-cell', row: 18 },
    { rule: 'same-event-under-two-types', row: 24 },
  ])('finds $rule in row $row', ({ rule, row }) => {
    const rows = report.findings
      .filter((finding) => finding.rule === rule)
      .flatMap(({ locations }) => locations.map(({ source }) => source.row));
    expect(rows).toContain(row);
  });

  it('makes the row of four meetings the one cause of 16 and 34', () => {
    const causes = report.findings.filter(({ rule }) => rule === 'rows-differ-from-events');
    expect(causes).toHaveLength(2);
    expect(new Set(causes.map(({ cause }) => cause)).size).toBe(1);
    expect(causes[0]?.cause).not.toBeNull();
  });

  it('proposes 2020 for the date after the end, which clears both findings about it', () => {
    const dated = report.findings.filter(({ rule }) => rule.startsWith('date-'));
    expect(dated.map(({ rule }) => rule).sort()).toEqual([
      'date-breaks-order',
      'date-outside-project',
    ]);
    for (const { repairs } of dated) {
      expect(repairs).toMatchObject([{ from: '18/12/2021', to: '18/12/2020', opens: [] }]);
      expect(repairs[0]?.solves).toHaveLength(2);
    }
  });

  it('finds nothing else at error or warning', () => {
    const graver = report.findings
      .filter(({ severity }) => severity !== 'note')
      .map(figuresOf)
      .sort();
    expect(graver).toEqual([
      'contradicting-statements 586 712',
      'date-breaks-order ',
      'date-outside-project ',
      'mixed-script ',
      'part-and-whole 34 32',
      'planned-equals-achieved 34 34',
      'planned-equals-achieved 712 712',
      'planned-statement-differs-from-targets 34 32',
      'planned-statement-differs-from-targets 712 470',
      'rows-differ-from-events 16 13',
      'rows-differ-from-events 34 31',
      'same-event-under-two-types ',
      'several-organisations-in-cell ',
      'statement-differs-from-register 586 712',
      'target-missed 10 2',
      'target-missed 10 6',
      'target-missed 150 39',
      'target-missed 150 77',
      'unknown-organisation ',
    ]);
  });

  it('gives the same from its workbook, but for places', async () => {
    const workbook = await checkFiles([`${folder}social-labs.xlsx`]);
    const withoutPlaces = ({ id, severity, subject, figures, cause, repairs }: Finding) => ({
      id,
      severity,
      subject,
      figures: figures.map(({ role, value, label }) => [role, value, label]),
      joined: cause !== null,
      repairs: repairs.map(({ from, to, solves, opens }) => [from, to, solves, opens]),
    });
    expect(workbook.findings.map(withoutPlaces)).toEqual(report.findings.map(withoutPlaces));
    expect(workbook.totals).toEqual(report.totals);
  });
});

describe('the script of ten lines', () => {
  it('prints what does not agree', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import(new URL('../../examples/sdk/check.mjs', import.meta.url).href);
    const printed = log.mock.calls.map((words) => words.join(' '));
    log.mockRestore();
    expect(printed).toContain('Igniting event 301');
    expect(printed.join('\n')).toMatch(/19 of 27 stated figures verified/);
  });
});
