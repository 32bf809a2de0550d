import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AggregateMeasure,
  type AggregateRow,
  aggregate,
  aggregateMeasures,
  compareDatasets,
  type Dataset,
  figureOf,
  knownDimensions,
  type Query,
} from '../../src/index.js';
import { firstDifference } from './first-difference.js';
import { naiveAggregate, naiveFigure } from './naive-aggregate.js';
import { randomDataset, randomQuery } from './random-dataset.js';

/** How many random cases each law is tried on, and from which seed: `CASES=1000000 SEED=100` for a long run. */
const numRuns = Number(process.env.CASES ?? 200);
const shift = Number(process.env.SEED ?? 0);
const cases = (seed: number) => ({ seed: seed + shift, numRuns });

/** The query without the dimensions that the dataset happens not to have. */
function askable(dataset: Dataset, query: Query): Query {
  const known = knownDimensions(dataset);
  const isKnown = (dimension: string) => known.includes(dimension);
  const scope = query.where?.scope ?? {};
  return {
    ...query,
    by: query.by?.filter(isKnown) ?? [],
    where: Object.keys(scope).every(isKnown) ? (query.where ?? {}) : {},
  };
}

describe('aggregate', () => {
  it('agrees with a naive path', () => {
    fc.assert(
      fc.property(randomDataset, randomQuery, (dataset, query) => {
        const asked = askable(dataset, query);
        const expected = naiveAggregate(dataset, asked);
        expect(firstDifference(aggregate(dataset, asked), expected)).toBeUndefined();
      }),
      cases(11),
    );
  });

  it('agrees with a naive path on one figure and on what may belong to it', () => {
    fc.assert(
      fc.property(randomDataset, randomQuery, (dataset, query) => {
        const { where = {}, credit, asOf } = askable(dataset, query);
        for (const measure of ['events', 'attendances'] as const) {
          const options = { ...(credit && { credit }), ...(asOf && { asOf }) };
          const expected = naiveFigure(dataset, measure, where, options);
          const found = figureOf(dataset, measure, where, options);
          expect(firstDifference(found, expected)).toBeUndefined();
        }
      }),
      cases(20),
    );
  });

  it('gives the same bytes in any order of the rows', () => {
    const shuffled = randomDataset.chain((dataset) =>
      fc.record({
        dataset: fc.constant(dataset),
        events: fc.shuffledSubarray([...dataset.events], { minLength: dataset.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, randomQuery, ({ dataset, events }, query) => {
        const asked = askable(dataset, query);
        const other = aggregate({ ...dataset, events }, asked);
        expect(JSON.stringify(other)).toBe(JSON.stringify(aggregate(dataset, asked)));
      }),
      cases(12),
    );
  });

  it('does not see a record that is split into two with the same sum', () => {
    fc.assert(
      fc.property(
        randomDataset,
        randomQuery,
        fc.nat(60),
        ({ attendances: _, ...rest }, query, part) => {
          const [first, ...others] = rest.events;
          if (first?.headcount == null || first.headcount < part) return;
          const dataset: Dataset = { ...rest, attendances: [] };
          const { headcount } = first;
          const events = [
            {
              ...first,
              headcount: part,
              eventCount: first.eventCount,
              hours: null,
              registered: null,
            },
            {
              ...first,
              id: 'other half',
              headcount: headcount - part,
              hours: null,
              registered: null,
            },
            ...others,
          ];
          const asked = {
            ...askable(dataset, query),
            measures: ['attendances', 'countries'] as const,
          };
          const values = (rows: readonly AggregateRow[]) =>
            rows.map(({ key, figures }) => [
              key,
              figures.attendances?.value,
              figures.countries?.value,
            ]);
          const split = values(aggregate({ ...dataset, events }, asked));
          expect(firstDifference(split, values(aggregate(dataset, asked)))).toBeUndefined();
        },
      ),
      cases(13),
    );
  });

  it('renames with the names', () => {
    const renamed = new Map([
      ['WP2', 'X2'],
      ['WP3', 'X3'],
    ]);
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const events = dataset.events.map((event) => ({
          ...event,
          workPackage: event.workPackage && (renamed.get(event.workPackage) ?? null),
        }));
        const query: Query = { measures: aggregateMeasures, by: ['workPackage'], totals: 'rollup' };
        const rows = aggregate(dataset, query).map(({ key, figures }) => {
          const { workPackage = null } = key;
          return {
            key: { workPackage: (workPackage && renamed.get(workPackage)) ?? workPackage },
            figures,
          };
        });
        expect(aggregate({ ...dataset, events }, query)).toEqual(rows);
      }),
      cases(14),
    );
  });

  it('totals as if the dimension had not been asked', () => {
    fc.assert(
      fc.property(randomDataset, randomQuery, (dataset, query) => {
        const asked: Query = { ...askable(dataset, query), totals: 'rollup' };
        const by = asked.by ?? [];
        const totals = aggregate(dataset, asked).filter(({ key }) => key[by.at(-1) ?? ''] === null);
        const without = aggregate(dataset, { ...asked, by: by.slice(0, -1) });
        if (by.length > 0)
          expect(totals.map(({ figures }) => figures)).toEqual(
            without.map(({ figures }) => figures),
          );
      }),
      cases(15),
    );
  });

  it('gives a slice the figures of its row', () => {
    fc.assert(
      fc.property(randomDataset, randomQuery, (dataset, query) => {
        const asked: Query = { ...query, where: {}, totals: 'none', by: ['partner'] };
        for (const { key, figures } of aggregate(dataset, asked)) {
          const scope = { partner: key.partner ?? '' };
          const [slice] = aggregate(dataset, { ...asked, by: [], where: { scope } });
          expect(slice?.figures).toEqual(figures);
        }
      }),
      cases(16),
    );
  });

  it('shares credit so that the parts add up to the total', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const query: Query = {
          measures: ['attendances', 'events'],
          by: ['partner'],
          credit: 'shared',
        };
        for (const measure of query.measures) {
          const parts = aggregate(dataset, query).map(
            ({ figures }) => figures[measure]?.value ?? 0,
          );
          const total = figureOf(dataset, measure).value ?? 0;
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
        }
      }),
      cases(17),
    );
  });
});

describe('compareDatasets', () => {
  const measures: readonly AggregateMeasure[] = aggregateMeasures.filter(
    (measure) => measure !== 'medianSize' && measure !== 'contacts',
  );

  it('takes the difference apart into events, whose effects add up', () => {
    fc.assert(
      fc.property(randomDataset, randomDataset, randomQuery, (before, after, query) => {
        const { where, credit } = askable(after, askable(before, query));
        const options = { measures, ...(where && { where }), ...(credit && { credit }) };
        const { figures, changes } = compareDatasets(before, after, options);
        for (const measure of measures) {
          const sum = changes.reduce((total, { effects }) => total + (effects[measure] ?? 0), 0);
          const { before: was, after: is } = figures[measure] ?? {};
          expect(sum).toBeCloseTo((is?.value ?? 0) - (was?.value ?? 0), 9);
        }
      }),
      cases(18),
    );
  });

  it('finds nothing between a dataset and itself', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        expect(compareDatasets(dataset, { ...dataset }, { measures }).changes).toEqual([]);
      }),
      cases(19),
    );
  });
});
