import { titleDateDiffers } from '../../../src/reconcile/rules/title-date-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(titleDateDiffers, {
  passes: [
    {
      it: 'a title that names the day',
      dataset: datasetOf({
        events: [event({ title: 'Workshop 2020-05-04', start: '2020-05-04' })],
      }),
    },
    {
      it: 'a title that names a day of a longer event',
      dataset: datasetOf({
        events: [event({ title: 'Workshop 14.05.2020', start: '2020-05-13', end: '2020-05-15' })],
      }),
    },
    {
      it: 'a title that names a year alone',
      dataset: datasetOf({ events: [event({ title: 'Erasmus Days 2020', start: '2021-05-13' })] }),
    },
  ],
  finds: [
    {
      it: 'day and month exchanged in the column',
      dataset: datasetOf({
        events: [event({ title: '2017-08-02-canterbury', start: '2017-02-08' })],
      }),
      says: ['2017-08-02', '2017-02-08'],
    },
    {
      it: 'a day a little off',
      dataset: datasetOf({ events: [event({ title: '2017-11-06-utrecht', start: '2017-11-07' })] }),
      says: ['2017-11-06', '2017-11-07'],
      severity: 'note',
    },
  ],
});
