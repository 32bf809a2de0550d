import { emptyDataset } from '../../../src/model/dataset.js';
import { totalRowAmongRows } from '../../../src/reconcile/rules/total-row-among-rows.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, issue } from '../../support/records.js';

const dated = (headcounts: readonly number[]) =>
  headcounts.map((headcount, index) =>
    event({ row: index + 2, title: 'Workshop', start: `2020-03-0${index + 1}`, headcount }),
  );
const last = (headcount: number, fields = {}) => event({ row: 9, headcount, ...fields });

describeRule(totalRowAmongRows, {
  passes: [
    {
      it: 'a row without a date whose number is not the sum',
      dataset: datasetOf({ events: [...dated([10, 20, 30]), last(61)] }),
    },
    {
      it: 'a row with the sum that has a partner',
      dataset: datasetOf({ events: [...dated([10, 20, 30]), last(60, { partners: ['CESIE'] })] }),
    },
    {
      it: 'a register without dates',
      dataset: datasetOf({
        events: [10, 20, 30, 60].map((headcount, index) => event({ row: index + 2, headcount })),
      }),
    },
    {
      it: 'the sum of two rows, which comes by chance',
      dataset: datasetOf({ events: [...dated([10, 20]), last(30)] }),
    },
  ],
  finds: [
    {
      it: 'a row without a date that holds the sum of those above it',
      dataset: datasetOf({ events: [...dated([10, 20, 30]), last(60)] }),
      says: ['row 9', 'a headcount of 60', 'the sum of the 3 rows above it'],
    },
    {
      it: 'subtotals, each of the rows since the last',
      dataset: datasetOf({
        events: [
          ...dated([10, 20, 30]),
          event({ row: 5, headcount: 60 }),
          ...dated([5, 6, 7]).map((one, index) => ({
            ...one,
            id: `f${index}`,
            source: { ...one.source, row: 6 + index },
          })),
          last(18),
        ],
      }),
      says: ['row 5', '60'],
      count: 2,
    },
    {
      it: 'a row that says so, which was left out',
      dataset: emptyDataset,
      issues: [
        issue({
          severity: 'note',
          code: 'total-left-out',
          message:
            'A row of totals was compared with the rows above it and left out of the records.',
        }),
      ],
      says: ['left out of the records'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'the sum of the rows of another sheet',
        dataset: datasetOf({
          events: [
            ...dated([10, 20, 30]),
            event({
              ...dated([7])[0],
              id: 'other',
              source: { file: 'register.csv', sheet: 'Other', row: 8 },
            }),
            last(60, { source: { file: 'register.csv', sheet: 'Other', row: 9 } }),
          ],
        }),
      },
      {
        it: 'a row with a date that holds the sum',
        dataset: datasetOf({ events: [...dated([10, 20, 30, 60]), last(75)] }),
      },
      { it: 'a sum of nine', dataset: datasetOf({ events: [...dated([2, 3, 4]), last(9)] }) },
    ],
    finds: [
      { it: 'a sum of ten', dataset: datasetOf({ events: [...dated([2, 3, 5]), last(10)] }) },
      {
        it: 'a total that is given before the rows above it',
        dataset: datasetOf({ events: [last(60), ...dated([10, 20, 30])] }),
      },
      {
        it: 'a total among lines',
        dataset: datasetOf({
          events: [last(60), ...dated([10, 20, 30])].map(({ source, ...one }) => ({
            ...one,
            source: { file: 'register.md', line: source.row ?? 0 },
          })),
        }),
      },
    ],
  },
});
