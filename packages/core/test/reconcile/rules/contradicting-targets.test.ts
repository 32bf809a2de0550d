import { contradictingTargets } from '../../../src/reconcile/rules/contradicting-targets.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, target } from '../../support/records.js';

const ofTargets = (...targets: readonly Parameters<typeof target>[0][]) =>
  datasetOf({
    targets: targets.map((fields, index) =>
      target({ source: { file: 'targets.csv', row: index + 2 }, ...fields }),
    ),
  });

describeRule(contradictingTargets, {
  passes: [
    {
      it: 'one target given twice with one value',
      dataset: ofTargets({ value: 10 }, { value: 10, source: { file: 'plan.xlsx', row: 3 } }),
    },
    {
      it: 'a target and its amendment',
      dataset: ofTargets({ value: 10 }, { value: 12, amended: '2020-03-01' }),
    },
    {
      it: 'milestones',
      dataset: ofTargets({ value: 10, by: '2020-12-31' }, { value: 12, by: '2021-12-31' }),
    },
  ],
  finds: [
    {
      it: 'one target with two values in two files',
      dataset: ofTargets(
        { value: 12, scope: { type: 'Bench' }, source: { file: 'plan.xlsx', row: 3 } },
        { value: 10, scope: { type: 'Bench' } },
      ),
      says: ['events for type Bench', '10 (targets.csv, row 3)', '12 (plan.xlsx, row 3)'],
    },
    {
      it: 'a milestone with two values in one table',
      dataset: ofTargets(
        { value: 5, by: '2020-12-31' },
        { value: 15, by: '2020-12-31' },
        { value: 5, by: '2020-12-31' },
      ),
      says: ['by 2020-12-31', '5 (targets.csv, rows 2 and 4)', '15 (targets.csv, row 3)'],
    },
  ],
  edges: {
    passes: [
      { it: 'two measures', dataset: ofTargets({ value: 1 }, { value: 2, measure: 'countries' }) },
      {
        it: 'two scopes',
        dataset: ofTargets({ value: 1, scope: { type: 'A' } }, { value: 2, scope: { type: 'B' } }),
      },
    ],
    finds: [
      {
        it: 'two spellings of one country',
        dataset: ofTargets(
          { value: 1, scope: { country: 'IT' } },
          { value: 2, scope: { country: 'Italy' } },
        ),
      },
    ],
  },
});
