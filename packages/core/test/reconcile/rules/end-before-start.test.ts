import { endBeforeStart } from '../../../src/reconcile/rules/end-before-start.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(endBeforeStart, {
  passes: [
    {
      it: 'an event of several days',
      dataset: datasetOf({ events: [event({ start: '2020-05-04', end: '2020-05-06' })] }),
    },
    {
      it: 'an event of one day',
      dataset: datasetOf({
        events: [
          event({ start: '2020-05-04', end: '2020-05-04' }),
          event({ row: 3, start: '2020-05-04' }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'days that are exchanged',
      dataset: datasetOf({
        events: [event({ title: 'Workshop', start: '2020-05-06', end: '2020-05-04' })],
      }),
      says: ['2020-05-06', '2020-05-04'],
    },
    {
      it: 'a year that was not turned',
      dataset: datasetOf({
        events: [event({ title: 'Winter school', start: '2020-12-28', end: '2020-01-03' })],
      }),
      says: ['2020-12-28', '2020-01-03'],
    },
  ],
});
