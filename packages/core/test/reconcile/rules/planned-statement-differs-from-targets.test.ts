import { plannedStatementDiffersFromTargets } from '../../../src/reconcile/rules/planned-statement-differs-from-targets.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement, target } from '../../support/records.js';

const targets = [
  target({ value: 10, scope: { type: 'Igniting' } }),
  target({ value: 22, scope: { type: 'Peer learning' } }),
];
const planned = (value: number, scope = {}) => [
  statement({ role: 'planned', measure: 'events', value, scope }),
];

describeRule(plannedStatementDiffersFromTargets, {
  passes: [
    { it: 'the sum of the targets', dataset: datasetOf({ targets, statements: planned(32) }) },
    {
      it: 'a scope without a target',
      dataset: datasetOf({ targets, statements: planned(5, { country: 'IT' }) }),
    },
    {
      it: 'a target as it was before its amendment',
      dataset: datasetOf({
        targets: [target({ value: 30 }), target({ value: 40, amended: '2020-05-01' })],
        statements: planned(30),
      }),
    },
  ],
  finds: [
    {
      it: 'a whole that the targets do not come to',
      dataset: datasetOf({ targets, statements: planned(34) }),
      says: ['34 events', '10 + 22 = 32'],
    },
    {
      it: 'a figure beside its own target',
      dataset: datasetOf({ targets, statements: planned(12, { type: 'Igniting' }) }),
      says: ['12 events', '10'],
    },
  ],
});
