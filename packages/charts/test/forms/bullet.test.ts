import { describe, expect, it } from 'vitest';
import { bulletChart } from '../../src/index.js';

describe('bulletChart', () => {
  it('names rows that have neither a plan nor a count with their group', () => {
    const rows = ['Attendances', 'Events'].map((group, counted) => ({
      group,
      label: 'Webinar',
      planned: null,
      counted: counted || null,
      stated: [],
    }));
    expect(bulletChart(rows).notes.map(({ text }) => text)).toEqual([
      'Neither planned nor counted: Attendances, Webinar.',
    ]);
  });
});
