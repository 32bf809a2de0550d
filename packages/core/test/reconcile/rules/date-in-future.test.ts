import { dateInFuture } from '../../../src/reconcile/rules/date-in-future.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(dateInFuture, {
  passes: [
    {
      it: 'an event before the day',
      dataset: datasetOf({ events: [event({ start: '2020-05-04', headcount: 9 })] }),
      asOf: '2020-05-04',
    },
    {
      it: 'an event to come without a headcount',
      dataset: datasetOf({ events: [event({ start: '2020-06-04' })] }),
      asOf: '2020-05-04',
    },
    {
      it: 'anything where no day is given',
      dataset: datasetOf({ events: [event({ start: '2090-06-04', headcount: 9 })] }),
    },
  ],
  finds: [
    {
      it: 'people counted tomorrow',
      dataset: datasetOf({ events: [event({ title: 'Fair', start: '2020-05-05', headcount: 9 })] }),
      asOf: '2020-05-04',
      says: ['2020-05-05', 'headcount of 9'],
    },
    {
      it: 'people counted next year',
      dataset: datasetOf({ events: [event({ title: 'Fair', start: '2021-05-04', headcount: 9 })] }),
      asOf: '2020-05-04',
      says: ['2021-05-04'],
    },
  ],
});
