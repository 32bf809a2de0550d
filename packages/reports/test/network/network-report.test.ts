import { networkCharts } from '@partnership-impact/charts';
import type { PublishedFunnelRow, PublishedNetwork } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { reportAsHtml } from '../../src/impact/report-as-html.js';
import { reportAsMarkdown } from '../../src/impact/report-as-markdown.js';
import { reportAsText } from '../../src/impact/report-as-text.js';
import { networkReport } from '../../src/network/network-report.js';

function row(country: string | null, counts: Partial<PublishedFunnelRow>): PublishedFunnelRow {
  return {
    key: { country },
    organisations: 12,
    identified: 40,
    invited: 30,
    registered: 12,
    registeredOfInvited: 10,
    medianDays: 8,
    ...counts,
  };
}

const figures: PublishedNetwork = {
  minimum: 5,
  tables: [
    {
      by: 'country',
      rows: [
        row('PL', {}),
        row('PT', { identified: null, organisations: null, registeredOfInvited: null }),
        row('(not given)', { invited: 0, registeredOfInvited: 0, medianDays: undefined }),
        row(null, { identified: 1754 }),
      ],
    },
  ],
  reach: [
    { type: 'Igniting event', targetGroup: 'schools', attendances: 20 },
    { type: 'Igniting event', targetGroup: 'towns', attendances: null },
    { type: 'Igniting event', targetGroup: null, attendances: 31 },
  ],
  growth: {
    rows: [{ from: '2019-03', month: '2019-05', projectMonth: 3, added: 1750, contacts: 1750 }],
    undated: null,
  },
};

const report = networkReport({ figures, charts: networkCharts(figures) });

describe('networkReport', () => {
  it('has a chart in each section', () => {
    expect(report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.name] : []))).toEqual([
      'funnel',
      'contacts-country',
      'growth',
      'reach',
    ]);
  });

  it('prints shares beside their counts, and says what is hidden', () => {
    const text = reportAsText(report);
    expect(text).toContain('Contacts: 1,754. Organisations: 12. Invited: 30. Registered: 12.');
    expect(text).toMatch(/Poland +12 +40 +30 +12 +10 \(33 %\) +8/);
    expect(text).toMatch(/Portugal +hidden +hidden +30 +12 +hidden +8/);
    expect(text).toMatch(/No country given +12 +40 +0 +12 +– +–/);
    expect(text).toContain('2019-03 to 2019-05');
    expect(text).toMatch(/Igniting event +towns +hidden/);
  });

  it('is one document in every format', () => {
    for (const written of [reportAsHtml(report), reportAsMarkdown(report)]) {
      expect(written).toContain('1,754');
      expect(written).toContain('2019-03 to 2019-05');
    }
  });

  it('says that a contact of several partners counts with each', () => {
    const tables = [{ by: 'partner', rows: [row(null, {})] }];
    expect(reportAsText(networkReport({ figures: { ...figures, tables }, charts: [] }))).toContain(
      'counts with every partner',
    );
  });
});
