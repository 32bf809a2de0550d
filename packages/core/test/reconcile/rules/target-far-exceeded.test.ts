import { targetFarExceeded } from '../../../src/reconcile/rules/target-far-exceeded.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, target } from '../../support/records.js';
import { held, planned } from '../../support/webinars.js';

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
  edges: {
    passes: [
      {
        it: 'four more than planned',
        dataset: datasetOf({ targets: planned(1), events: held(5) }),
      },
      {
        it: 'a result without a target',
        dataset: datasetOf({
          targets: planned(2),
          events: [
            ...held(2),
            ...eventsOf(
              Array.from({ length: 9 }, () => 1),
              { type: 'Fair' },
            ).map((one) => ({ ...one, id: `x${one.id}` })),
          ],
        }),
      },
      {
        it: 'a country that the register does not tell',
        dataset: datasetOf({
          targets: [target({ value: 1, scope: { country: 'IT' } })],
          events: held(9),
        }),
      },
      {
        it: 'a target that is amended upwards',
        dataset: datasetOf({
          targets: [...planned(2), ...planned(9, { amended: '2020-01-01' })],
          events: held(16),
        }),
        asOf: '2020-06-01',
      },
    ],
    finds: [
      {
        it: 'five more than planned',
        dataset: datasetOf({ targets: planned(1), events: held(6) }),
      },
      {
        it: 'one more than twice the target',
        dataset: datasetOf({ targets: planned(6), events: held(13) }),
      },
      {
        it: 'a target before it is amended',
        dataset: datasetOf({
          targets: [...planned(2), ...planned(9, { amended: '2020-07-01' })],
          events: held(16),
        }),
        asOf: '2020-06-01',
      },
    ],
  },
});
