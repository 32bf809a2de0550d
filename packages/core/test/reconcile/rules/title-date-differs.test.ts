import { titleDateDiffers } from '../../../src/reconcile/rules/title-date-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const one = (fields: Parameters<typeof event>[0]) => datasetOf({ events: [event(fields)] });

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
  edges: {
    passes: [
      { it: 'no title', dataset: one({ start: '2020-05-04' }) },
      { it: 'no date', dataset: one({ title: 'Fair 2020-05-04' }) },
      {
        it: 'two days in the title',
        dataset: one({ title: 'Fair 2020-05-04 to 2020-05-06', start: '2020-07-01' }),
      },
      {
        it: 'the first and the last day of a longer event',
        dataset: datasetOf({
          events: ['2020-05-13', '2020-05-15'].map((day, at) =>
            event({ row: at + 2, title: day, start: '2020-05-13', end: '2020-05-15' }),
          ),
        }),
      },
      {
        it: 'a day and month in open order',
        dataset: one({ title: 'Fair 04/05/2020', start: '2020-09-01' }),
      },
      {
        it: 'the twelfth of a month',
        dataset: one({ title: 'Fair 12.5.2020', start: '2020-09-01' }),
      },
      {
        it: 'numbers that only look like a date',
        dataset: datasetOf({
          events: [
            '12020-05-14',
            '2020-05-144',
            '113.05.2020',
            '13.05.20201',
            '13.055.2020',
            '13-05-2020',
            '2020-13-45',
            '31.02.2020',
            '30.13.2020',
            '3020-05-14',
          ].map((title, at) => event({ row: at + 2, title, start: '2020-09-01' })),
        }),
      },
    ],
    finds: [
      ...[
        'a2020-05-14b',
        '2020/05/14',
        '2020.05.14',
        '14/5/2020',
        '14.05.2020',
        '14/05.2020',
        '1999-05-14',
      ].map((title) => ({
        it: `the day in "${title}"`,
        dataset: one({ title, start: '2020-09-01' }),
        severity: 'warning',
      })),
      {
        it: 'a day before a longer event',
        dataset: one({ title: '2020-05-01', start: '2020-05-13', end: '2020-05-15' }),
        severity: 'warning',
      },
      {
        it: 'a day after a longer event',
        dataset: one({ title: '2020-05-29', start: '2020-05-13', end: '2020-05-15' }),
        severity: 'warning',
      },
      {
        it: 'a day a week off',
        dataset: one({ title: '2020-05-13', start: '2020-05-20' }),
        severity: 'note',
      },
      {
        it: 'a day eight days off, printed in another order',
        dataset: one({
          title: '2020-05-13',
          start: '2020-05-21',
          printed: { start: '21/05/2020' },
        }),
        severity: 'warning',
      },
    ],
  },
});
