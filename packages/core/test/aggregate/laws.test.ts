import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AggregateRow, aggregate, knownDimensions } from '../../src/index.js';
import { naiveAggregate } from './naive-aggregate.js';
import { randomDataset, randomQuery } from './random-dataset.js';

/** How many random cases each law is tried on; `CASES=1000000` for a long run. */
const numRuns = Number(process.env.CASES ?? 400);

/** Values to twelve digits: a naive sum of thirds differs in the last. */
function rounded(rows: readonly AggregateRow[]) {
  return JSON.parse(
    JSON.stringify(rows, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ),
  );
}

it('agrees with a naive path', () => {
  fc.assert(
    fc.property(randomDataset, randomQuery, (dataset, query) => {
      const known = knownDimensions(dataset);
      const asked = {
        ...query,
        by: query.by?.filter((dimension) => known.includes(dimension)) ?? [],
      };
      expect(rounded(aggregate(dataset, asked))).toEqual(rounded(naiveAggregate(dataset, asked)));
    }),
    { seed: 11, numRuns },
  );
});
