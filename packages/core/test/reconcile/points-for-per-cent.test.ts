import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.js';
import { isInPoints, pointsForPerCent } from '../../src/reconcile/points-for-per-cent.js';
import { datasetOf, derived } from '../support/records.js';

const share = (value: number, fields: Parameters<typeof derived>[1] | object = {}) =>
  derived('share', { value, ...fields });
const rise = derived('change', { value: 0.1, base: null });
const of = (country: string, year: string) => ({ part: { scope: { country, year } } });
const found = (stated: Statement, ...others: readonly Statement[]) => {
  const dataset = datasetOf({ statements: [stated, ...others] });
  const points = pointsForPerCent(dataset, stated);
  expect(isInPoints(dataset, stated)).toBe(points !== undefined);
  return points && [points.from.value, points.to.value, points.points, points.change];
};

describe('a change in points that is called per cent', () => {
  it('stands beside two shares of one thing', () => {
    const shares = [share(0.4, of('IT', '2019')), share(0.5, of('IT', '2020'))];
    expect(found(rise, ...shares)).toEqual([0.4, 0.5, expect.closeTo(0.1), expect.closeTo(0.25)]);
  });

  it.each([
    {
      it: 'shares of two things',
      shares: [share(0.4, of('IT', '2019')), share(0.5, of('PL', '2020'))],
    },
    { it: 'one share', shares: [share(0.4)] },
    { it: 'a share twice', shares: [share(0.4), share(0.4)] },
    { it: 'shares of another passage', shares: [share(0.4, { passage: 'b' }), share(0.5)] },
    {
      it: 'shares of another file',
      shares: [share(0.4), { ...share(0.5), source: { file: 'b.md', line: 1 } }],
    },
    { it: 'means', shares: [derived('mean', { value: 0.4 }), derived('mean', { value: 0.5 })] },
    {
      it: 'shares of which the change in per cent is as stated',
      shares: [share(0.95), share(1.05)],
    },
    { it: 'nought and a share', shares: [share(0, { within: 0 }), share(0.1, { within: 0 })] },
  ])('is none beside $it', ({ shares }) => {
    expect(found(rise, ...shares)).toBeUndefined();
  });

  it('is none of a share, and none without a passage', () => {
    const shares = [share(0.4), share(0.5)];
    expect(found(share(0.1), ...shares)).toBeUndefined();
    const apart = shares.map((one) => ({ ...one, passage: null }));
    expect(found({ ...rise, passage: null }, ...apart)).toBeUndefined();
  });

  it('tells shares of one thing by its measure, whatever the order of its scope', () => {
    const one = share(0.4, { part: { scope: { country: 'IT', type: 'Fair' } } });
    const other = share(0.5, { part: { scope: { type: 'Fair', country: 'IT' } } });
    expect(found(rise, one, other)).toBeDefined();
    expect(
      found(
        rise,
        one,
        share(0.5, { part: { measure: 'events', scope: { type: 'Fair', country: 'IT' } } }),
      ),
    ).toBeUndefined();
  });
});
