import { describe, expect, it } from 'vitest';
import { waterfallChart } from '../../src/index.js';

describe('waterfallChart', () => {
  const parts = Array.from({ length: 60 }, (_, index) => ({
    label: `P${index}`,
    value: index + 1,
  }));
  const [from, to] = [
    { label: 'Planned', value: 0 },
    { label: 'Counted', value: 2000 },
  ];
  const chart = waterfallChart(parts, { from, to });

  it('puts the smallest of many parts together in the picture', () => {
    expect(chart.svg).toContain('>37 others</text>');
    expect(chart.notes.map(({ text }) => text)).toEqual([
      '"37 others" stand together; the table has each.',
    ]);
  });

  it('has each in the table, with what is not explained', () => {
    const labels = chart.table.rows.map(([label]) => label);
    expect(labels).toEqual(expect.arrayContaining(parts.map(({ label }) => label)));
    expect(chart.table.rows.slice(-2)).toEqual([
      ['Not explained', 170, 2000],
      ['Counted', null, 2000],
    ]);
  });
});
