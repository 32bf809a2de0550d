import { perCentForPoints } from '../../../src/reconcile/rules/per-cent-for-points.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived } from '../../support/records.js';

const rise = (change: number, from = 0.4, to = 0.5, passage = 'a') =>
  datasetOf({
    statements: [
      derived('share', { value: from, part: { scope: { year: '2019' } } }),
      derived('share', { value: to, part: { scope: { year: '2020' } } }),
      derived('change', { value: change, base: null, passage }),
    ],
  });

describeRule(perCentForPoints, {
  passes: [
    { it: 'a change in per cent of the first share', dataset: rise(0.25) },
    { it: 'a change of another sentence', dataset: rise(0.1, 0.4, 0.5, 'b') },
    {
      it: 'a change without two shares beside it',
      dataset: datasetOf({ statements: [derived('change', { value: 0.1, base: null })] }),
    },
  ],
  finds: [
    {
      it: 'a difference of ten points that is called ten per cent',
      dataset: rise(0.1),
      says: ['From 40 % to 50 %', '10 %', '10 percentage points', 'a change of 25 %'],
    },
    {
      it: 'a fall likewise',
      dataset: rise(-0.1, 0.5, 0.4),
      says: ['From 50 % to 40 %', '-10 percentage points', 'a change of -20 %'],
    },
  ],
});
