import { targetWithoutResult } from '../../../src/reconcile/rules/target-without-result.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, target } from '../../support/records.js';

const planned = (value: number, fields = {}) => [
  target({ value, measure: 'events', scope: { type: 'Webinar' }, ...fields }),
];
const held = (count: number) =>
  eventsOf(
    Array.from({ length: count }, () => 12),
    { type: 'Webinar' },
  );

describeRule(targetWithoutResult, {
  passes: [
    { it: 'a target with a record', dataset: datasetOf({ targets: planned(6), events: held(1) }) },
    {
      it: 'a record whose type is not given',
      dataset: datasetOf({ targets: planned(6), events: [event()] }),
    },
  ],
  finds: [
    {
      it: 'a type without a record',
      dataset: datasetOf({ targets: planned(6), events: eventsOf([3], { type: 'Seminar' }) }),
      says: ['6 events', 'Webinar', 'no record'],
    },
    {
      it: 'a country without a record',
      dataset: datasetOf({
        targets: [target({ value: 2, scope: { country: 'PL' } })],
        events: [event({ country: 'IT' })],
      }),
      says: ['2 events', 'Poland'],
    },
  ],
});
