import { targetMissed } from '../../../src/reconcile/rules/target-missed.js';
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

describeRule(targetMissed, {
  passes: [
    {
      it: 'a target that is reached',
      dataset: datasetOf({ targets: planned(6), events: held(6) }),
    },
    {
      it: 'a target that was amended',
      dataset: datasetOf({
        targets: [...planned(10), ...planned(6, { amended: '2020-05-01' })],
        events: held(6),
      }),
    },
    {
      it: 'a target that is not due yet',
      dataset: datasetOf({ targets: planned(10, { by: '2021-05-31' }), events: held(6) }),
      asOf: '2020-05-31',
    },
    {
      it: 'a target that blank headcounts could reach',
      dataset: datasetOf({
        targets: planned(50, { measure: 'attendances' }),
        events: [...held(3), event({ row: 20, type: 'Webinar' })],
      }),
    },
  ],
  finds: [
    {
      it: 'six events of ten',
      dataset: datasetOf({ targets: planned(10), events: held(6) }),
      says: ['10 events', 'gives 6', '60 %', '4 fewer'],
    },
    {
      it: '72 people of 150',
      dataset: datasetOf({ targets: planned(150, { measure: 'attendances' }), events: held(6) }),
      says: ['150 attendances', '72', '48 %'],
    },
  ],
});
