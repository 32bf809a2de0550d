import { describe, expect, it } from 'vitest';
import { totalAdded } from '../../../src/explain/families/total-added.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({ row: 2, type: 'Fair', headcount: 20 }),
  event({ row: 3, type: 'Fair', headcount: 33 }),
  event({ row: 4, type: 'Talk', headcount: 25 }),
  event({ row: 5, type: 'Visit', headcount: 0 }),
  event({ row: 6, type: 'Visit', headcount: 0 }),
];
const twice = (...rows: number[]) => new Map(rows.map((row) => [row, 2]));

describe('a total added in', () => {
  it.each([
    {
      value: 156,
      kind: 'total-added',
      text: 'The figure adds the total to its parts.',
      formula: '2 × 78 = 156',
      counts: twice(0, 1, 2, 3, 4),
      share: 1 / 2,
    },
    {
      value: 131,
      kind: 'subtotal-added',
      text: 'The figure counts type Fair twice, as its rows and as a subtotal.',
      formula: '78 + 53 = 131',
      counts: twice(0, 1),
      // Half of the family's for subtotals, of which there could be three.
      share: 1 / 6,
    },
  ])('$text', ({ value, share, ...fit }) => {
    const { tried, fits } = toldBy(totalAdded, asked({ events }, { value }));
    expect(tried).toBe(3);
    expect(fits).toEqual([{ ...fit, share: expect.closeTo(share, 12) }]);
  });

  it.each([
    { it: 'of one row, which is that row twice', value: 103 },
    { it: 'of nobody', value: 78 },
  ])('is no subtotal $it', ({ value }) => {
    expect(toldBy(totalAdded, asked({ events }, { value })).fits).toEqual([]);
  });
});
