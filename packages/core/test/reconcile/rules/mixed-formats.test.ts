import type { Dataset } from '../../../src/model/dataset.js';
import type { SourceRef } from '../../../src/model/source-ref.js';
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

const counts = (...cells: readonly (readonly [number | null, string | undefined])[]) =>
  datasetOf({
    events: cells.map(([headcount, printed], index) =>
      event({
        row: index + 2,
        headcount,
        printed: printed === undefined ? {} : { headcount: printed },
      }),
    ),
  });
const inSources = (dataset: Dataset, ...sources: readonly SourceRef[]): Dataset => ({
  ...dataset,
  events: dataset.events.map((one, at) => ({ ...one, source: sources[at] ?? one.source })),
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
  edges: {
    passes: [
      {
        it: 'two formats in two files',
        dataset: inSources(dates('05/03/2020', '2020-03-05'), { file: 'a.csv' }, { file: 'b.csv' }),
      },
      {
        it: 'two formats in two sheets',
        dataset: inSources(
          dates('05/03/2020', '2020-03-05'),
          { file: 'a.xlsx', sheet: 'A' },
          { file: 'a.xlsx', sheet: 'B' },
        ),
      },
      {
        it: 'a date after other words, or of other lengths',
        dataset: dates(
          '05/03/2020',
          'on 2020-03-05',
          'on 05-03-2020',
          '05-03-202',
          '05-03-20201',
          '05.03/2020',
          '05-03-x4',
          'II 3',
        ),
      },
      {
        it: 'numbers with a point that are no thousands',
        dataset: counts(
          [1200, '1.200'],
          [1200, 'of 1,200'],
          [12000, '1200,000'],
          [1200, '1,2000'],
          [1200, '1x200'],
          [999, '1,200'],
          [null, '1,200'],
          [1200, undefined],
        ),
      },
      { it: 'a date with spaces around it', dataset: dates(' 2020-03-05 ', '2020-03-06') },
    ],
    finds: [
      {
        it: 'formats that are as frequent as each other',
        dataset: dates('05/03/2020', '2020-03-05', '05.03.2020', '2020/3/5'),
      },
      {
        it: 'the same formats in another order',
        dataset: dates('2020/3/5', '05.03.2020', '2020-03-05', '05/03/2020'),
      },
      {
        it: 'the rarer format first',
        dataset: dates('2020-03-05', '05/03/20 ', '06/03/20', '6/3/20 10:00'),
      },
      {
        it: 'thousands with spaces, marks and points',
        dataset: counts(
          [1000, '1 000'],
          [1200, "1'200"],
          [12000, '12\u2019000 '],
          [120000, '120.000'],
        ),
      },
    ],
  },
});
