import { missingValue } from '../../../src/reconcile/rules/missing-value.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event, eventsOf } from '../../support/records.js';

describeRule(missingValue, {
  passes: [
    {
      it: 'a column that is blank in every row',
      dataset: datasetOf({ events: eventsOf([null, null]) }),
    },
    {
      it: 'cancelled events without a headcount',
      dataset: datasetOf({
        events: [...eventsOf([1, 2, 3]), event({ row: 9, status: 'cancelled' })],
      }),
    },
    {
      it: 'an international event without a country',
      dataset: datasetOf({
        events: [event({ country: 'IT' }), event({ row: 3, level: 'international' })],
      }),
    },
    {
      it: 'an event whose people stand on a list',
      dataset: datasetOf({
        events: eventsOf([12, null]),
        attendances: [attendance({ event: 'e3' })],
      }),
    },
  ],
  finds: [
    {
      it: 'one blank headcount of ten',
      dataset: datasetOf({ events: eventsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, null]) }),
      says: ['1 record of 10', 'headcount', 'row 11'],
    },
    {
      it: 'a column that is mostly blank',
      dataset: datasetOf({ events: eventsOf([1, null, null]) }),
      says: ['2 records of 3'],
      severity: 'note',
    },
  ],
});
