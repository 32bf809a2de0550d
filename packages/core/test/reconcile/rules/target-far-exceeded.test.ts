import { targetFarExceeded } from '../../../src/reconcile/rules/target-far-exceeded.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, target } from '../../support/records.js';

const planned = (value: number, fields = {}) => [
  target({ value, measure: 'events', scope: { type: 'Webinar' }, ...fields }),
];
const held = (count: number) =>
  eventsOf(
    Array.from({ length: count }, () => 12),
    { type: 'Webinar' },
  );

describeRule(targetFarExceeded, {
  passes: [
    { it: 'twice the target', dataset: datasetOf({ targets: planned(6), events: held(12) }) },
    { it: 'a surplus of a few', dataset: datasetOf({ targets: planned(1), events: held(4) }) },
  ],
  finds: [
    {
      it: 'sixteen events of two',
      dataset: datasetOf({ targets: planned(2), events: held(16) }),
      says: ['2 events', 'gives 16', '800 %'],
    },
    {
      it: 'many people for few planned',
      dataset: datasetOf({ targets: planned(20, { measure: 'attendances' }), events: held(16) }),
      says: ['20 attendances', '192'],
    },
  ],
});
