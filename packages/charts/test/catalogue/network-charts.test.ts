import type { PublishedNetwork } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { networkCharts } from '../../src/catalogue/network-charts.js';

const whole = {
  organisations: 9,
  identified: 90,
  invited: 60,
  registered: 20,
  registeredOfInvited: 18,
  medianDays: 7,
};

const group = (targetGroup: string | null, identified: number | null) => ({
  ...whole,
  key: { targetGroup },
  identified,
});

const figures: PublishedNetwork = {
  minimum: 5,
  tables: [
    {
      by: 'targetGroup',
      rows: [group('schools', 70), group('towns', null), group('others', null), group(null, 90)],
    },
  ],
  reach: [],
  growth: {
    rows: [{ from: '2019-03', month: '2019-04', projectMonth: null, added: 84, contacts: 84 }],
    undated: 6,
  },
};

describe('networkCharts', () => {
  const charts = new Map(networkCharts(figures).map(({ name, chart }) => [name, chart]));

  it('draws the sections that have figures', () => {
    expect([...charts.keys()]).toEqual(['funnel', 'contacts-target-group', 'growth']);
  });

  it('shows the steps with their share', () => {
    expect(charts.get('funnel')?.table.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Identified', 90],
      ['Invited', 60],
      ['Registered', 20],
    ]);
  });

  it('hides what is hidden, and the notes say what it comes to', () => {
    const chart = charts.get('contacts-target-group');
    expect(chart?.table.rows).toEqual([
      ['schools', 70],
      ['towns', 'hidden'],
      ['others', 'hidden'],
    ]);
    expect(chart?.notes).toMatchObject([{ rows: 2, value: 20 }]);
  });

  it('draws months at the end of the last, and notes what has no date', () => {
    expect(charts.get('growth')?.description).toContain('30 Apr 2019');
    expect(charts.get('growth')?.notes).toMatchObject([{ rows: 6, value: 6 }]);
  });
});
