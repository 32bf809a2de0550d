import { mixedFormats } from '../../../src/reconcile/rules/mixed-formats.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const dates = (...printed: readonly (string | null)[]) =>
  datasetOf({
    events: printed.map((start, index) =>
      event({
        row: index + 2,
        start: '2020-03-05',
        printed: start === null ? {} : { start },
      }),
    ),
  });
const headcounts = (...printed: readonly string[]) =>
  datasetOf({
    events: printed.map((headcount, index) =>
      event({ row: index + 2, headcount: 1200, printed: { headcount } }),
    ),
  });

describeRule(mixedFormats, {
  passes: [
    { it: 'dates in one format', dataset: dates('05/03/2020', '5/3/20', '05/03/2020 ') },
    { it: 'dates of which nothing is printed but the day itself', dataset: dates(null, null) },
    {
      it: 'a range among days',
      dataset: datasetOf({
        events: [
          event({ row: 2, start: '2020-03-05', printed: { start: '05/03/2020' } }),
          event({
            row: 3,
            start: '2020-03-05',
            end: '2020-03-07',
            printed: { start: '5-7 March 2020' },
          }),
        ],
      }),
    },
    { it: 'numbers with one separator, and without', dataset: headcounts('1.200', '1200') },
  ],
  finds: [
    {
      it: 'dates in two formats',
      dataset: dates('05/03/2020', '06/03/2020', null),
      says: ['2 dates are written as D/M/YYYY', '1 as YYYY-MM-DD', 'row 4'],
    },
    {
      it: 'months in words among numbers',
      dataset: dates('05.03.2020', '5 March 2020', '06.03.2020'),
      says: ['D.M.YYYY', '1 as a month in words'],
    },
    {
      it: 'two separators of thousands',
      dataset: headcounts('1.200', '1.300', '1,400'),
      says: ['2 headcounts are written as 1.000, 1 as 1,000'],
    },
  ],
});
