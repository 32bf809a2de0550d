import { targetWithoutResult } from '../../../src/reconcile/rules/target-without-result.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, statement, target } from '../../support/records.js';

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
    {
      it: 'a result that a document reports',
      dataset: datasetOf({
        targets: planned(6),
        events: eventsOf([3], { type: 'Seminar' }),
        statements: [statement({ value: 6, measure: 'events', scope: { type: 'Webinar' } })],
      }),
    },
  ],
  finds: [
    {
      it: 'a type without a record',
      dataset: datasetOf({ targets: planned(6), events: eventsOf([3], { type: 'Seminar' }) }),
      says: ['6 events', 'Webinar', 'no record'],
    },
    {
      it: 'the last of several milestones, once',
      dataset: datasetOf({
        targets: [...planned(3, { by: '2020-08-31' }), ...planned(6, { by: '2021-08-31' })],
        events: eventsOf([3], { type: 'Seminar' }),
      }),
      says: ['6 events'],
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
