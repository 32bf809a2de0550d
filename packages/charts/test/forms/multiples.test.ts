import { describe, expect, it } from 'vitest';
import { multiplesChart } from '../../src/index.js';

describe('multiplesChart', () => {
  const kinds = Array.from({ length: 10 }, (_, index) => `kind ${index + 1}`);
  const chart = multiplesChart(kinds.map((kind, count) => ({ label: 'CEO', kind, count })));

  it('puts the smallest of many kinds together in the picture', () => {
    expect(chart.svg).toContain('>5 others</text>');
    expect(chart.notes.map(({ text }) => text)).toEqual([
      '"5 others" stand together; the table has each.',
    ]);
  });

  it('has each in the table', () => {
    expect(chart.table.header.slice(1)).toEqual(kinds);
    expect(chart.table.rows).toEqual([['CEO', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
  });
});
