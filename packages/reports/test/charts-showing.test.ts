import { chartCatalogue } from '@partnership-impact/charts';
import type { AggregateMeasure, Finding } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../charts/src/catalogue/quality.js';
import { chartCall, chartOfSummary } from '../src/chart-of-summary.js';
import { chartsShowing } from '../src/charts-showing.js';
import { sampleReport } from './support/sample-report.js';

const names = chartCatalogue.map(({ name }) => name);
const [sample] = sampleReport.findings as [Finding, ...Finding[]];

function finding(rule: string, roles: readonly string[]): Finding {
  const [figure] = sample.figures;
  return { ...sample, rule, figures: roles.map((role) => ({ ...figure, role })) as never };
}

describe('chartsShowing', () => {
  it.each([
    {
      rule: 'statement-differs-from-register',
      roles: ['reported', 'recomputed'],
      chart: 'statements',
    },
    {
      rule: 'planned-statement-differs-from-targets',
      roles: ['planned', 'planned'],
      chart: 'statements',
    },
    { rule: 'target-missed', roles: ['planned', 'recomputed'], chart: 'targets' },
    { rule: 'not-a-country', roles: [], chart: 'quality' },
    { rule: 'evidence-missing', roles: [], chart: undefined },
  ])('shows $rule in "$chart"', ({ rule, roles, chart }) => {
    const [shown] = chartsShowing([finding(rule, roles)]);
    expect(shown?.name).toBe(chart);
    if (chart !== undefined) expect(names).toContain(chart);
  });

  it('knows the rules that the chart "quality" counts', () => {
    for (const rule of Object.values(kinds).flat()) {
      expect(chartsShowing([finding(rule, [])])).toMatchObject([{ name: 'quality' }]);
    }
  });
});

describe('chartOfSummary', () => {
  it.each([
    { dimensions: [], measures: ['events'], call: 'overview INPUT…' },
    {
      dimensions: ['type'],
      measures: ['records', 'events', 'attendances'],
      call: 'targets INPUT… --measure attendances',
    },
    { dimensions: ['country'], measures: ['events'], call: 'countries INPUT… --measure events' },
    {
      dimensions: ['level'],
      measures: ['events'],
      call: 'partners INPUT… --by level --measure events',
    },
    {
      dimensions: ['partner', 'year'],
      measures: ['participants'],
      call: 'grid INPUT… --by partner,year --measure participants',
    },
  ])('draws $dimensions with "$call"', ({ dimensions, measures, call }) => {
    const chart = chartOfSummary({
      project: null,
      config: null,
      rows: [],
      notes: [],
      dimensions,
      measures: measures as readonly AggregateMeasure[],
    });
    expect(chart && chartCall(chart)).toBe(`partnership-impact chart ${call}`);
    expect(names).toContain(chart?.name);
  });

  it.each([
    { dimensions: ['type', 'country', 'year'], measures: ['events'] },
    { dimensions: ['type'], measures: ['records'] },
  ])('names none for $measures by $dimensions', ({ dimensions, measures }) => {
    const summary = { project: null, config: null, rows: [], notes: [], dimensions };
    expect(
      chartOfSummary({ ...summary, measures: measures as readonly AggregateMeasure[] }),
    ).toBeNull();
  });
});
