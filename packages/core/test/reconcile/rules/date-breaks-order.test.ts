import { dateBreaksOrder } from '../../../src/reconcile/rules/date-breaks-order.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const on = (...days: readonly string[]) =>
  datasetOf({
    events: days.map((start, index) =>
      event({ row: index + 2, start, title: `Event ${index}`, type: 'Peer learning' }),
    ),
  });

describeRule(dateBreaksOrder, {
  passes: [
    {
      it: 'rows in order',
      dataset: on(
        '2020-01-06',
        '2020-01-14',
        '2020-02-26',
        '2020-02-26',
        '2020-09-03',
        '2020-10-16',
      ),
    },
    {
      it: 'rows that are not sorted by date',
      dataset: on(
        '2020-10-16',
        '2020-01-14',
        '2020-02-26',
        '2020-01-06',
        '2020-09-03',
        '2020-03-03',
      ),
    },
    { it: 'fewer than six rows', dataset: on('2020-01-06', '2021-02-26', '2020-03-03') },
  ],
  finds: [
    {
      it: 'a year that is one digit away from fitting',
      dataset: on(
        '2020-09-03',
        '2020-09-15',
        '2020-10-16',
        '2020-11-05',
        '2021-12-18',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2021-12-18', '2020-11-05', '2021-02-17'],
    },
    {
      it: 'the row of two exchanged ones that is a digit away from fitting',
      dataset: on(
        '2020-01-03',
        '2020-01-12',
        '2020-06-21',
        '2020-02-05',
        '2020-06-25',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2020-06-21', '2020-01-12', '2020-02-05'],
    },
    {
      it: 'a row in a block of four, of blocks that are all in order',
      dataset: {
        ...on(
          '2020-01-03',
          '2020-01-12',
          '2020-09-05',
          '2020-03-05',
          '2020-01-07',
          '2020-02-02',
          '2020-02-20',
          '2021-03-03',
        ),
        events: on(
          '2020-01-03',
          '2020-01-12',
          '2020-09-05',
          '2020-03-05',
          '2020-01-07',
          '2020-02-02',
          '2020-02-20',
          '2021-03-03',
        ).events.map((one, at) => ({ ...one, type: at < 4 ? 'Seminar' : 'Webinar' })),
      },
      says: ['2020-09-05'],
      severity: 'note',
    },
    {
      it: 'a row that was entered a few days late',
      dataset: on(
        '2020-09-03',
        '2020-09-15',
        '2020-09-11',
        '2020-10-16',
        '2020-11-05',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2020-09-1'],
      severity: 'note',
    },
  ],
});
