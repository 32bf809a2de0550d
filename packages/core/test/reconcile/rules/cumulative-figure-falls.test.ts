import { cumulativeFigureFalls } from '../../../src/reconcile/rules/cumulative-figure-falls.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

const upTo = (value: number, end: string, fields = {}) =>
  statement({ value, period: { start: '2019-01-01', end }, ...fields });

const falling = (fields: object) =>
  datasetOf({ statements: [upTo(35, '2020-01-01', fields), upTo(30, '2020-07-01', fields)] });

describeRule(cumulativeFigureFalls, {
  passes: [
    {
      it: 'figures that rise and stay',
      dataset: datasetOf({
        statements: [upTo(20, '2019-07-01'), upTo(35, '2020-01-01'), upTo(35, '2020-07-01')],
      }),
    },
    {
      it: 'a rounded figure that may be equal',
      dataset: datasetOf({
        statements: [
          upTo(35, '2020-01-01'),
          upTo(30, '2020-07-01', { printed: 'about 30', interval: { low: 25, high: 35 } }),
        ],
      }),
    },
    {
      it: 'figures of two types',
      dataset: datasetOf({
        statements: [
          upTo(35, '2020-01-01', { scope: { type: 'Workshop' } }),
          upTo(20, '2020-07-01', { scope: { type: 'Visit' } }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'fewer at a later day',
      dataset: datasetOf({ statements: [upTo(35, '2020-01-01'), upTo(30, '2020-07-01')] }),
      says: [
        '35 attendances are stated up to 2019-12-31',
        '30 up to 2020-06-30',
        'from 2019-01-01',
      ],
    },
    {
      it: 'fewer than the highest before',
      dataset: datasetOf({
        statements: [
          upTo(28, '2021-01-01', { measure: 'events' }),
          upTo(20, '2019-07-01', { measure: 'events' }),
          upTo(30, '2020-01-01', { measure: 'events' }),
        ],
      }),
      says: ['30 events', '28 up to 2020-12-31'],
    },
  ],
  edges: {
    passes: [
      { it: 'planned figures', dataset: falling({ role: 'planned' }) },
      {
        it: 'figures of which it is not known what they count',
        dataset: falling({ measure: null }),
      },
      { it: 'figures without a period', dataset: falling({ period: null }) },
      {
        it: 'a lower figure of another measure',
        dataset: datasetOf({
          statements: [upTo(35, '2020-01-01'), upTo(30, '2020-07-01', { measure: 'events' })],
        }),
      },
      {
        it: 'a lower figure from another first day',
        dataset: datasetOf({
          statements: [
            upTo(35, '2020-01-01'),
            upTo(30, '2020-07-01', { period: { start: '2020-01-01', end: '2020-07-01' } }),
          ],
        }),
      },
      {
        it: 'two values up to one day',
        dataset: datasetOf({ statements: [upTo(35, '2020-01-01'), upTo(30, '2020-01-01')] }),
      },
      {
        it: 'an open figure',
        dataset: datasetOf({
          statements: [
            upTo(35, '2020-01-01'),
            upTo(30, '2020-07-01', { interval: { low: 30, high: null } }),
          ],
        }),
      },
    ],
    finds: [
      {
        it: 'two figures below the highest, of which the last equals it',
        dataset: datasetOf({
          statements: [
            upTo(30, '2019-07-01'),
            upTo(35, '2020-01-01'),
            upTo(20, '2020-07-01'),
            upTo(35, '2021-01-01'),
            upTo(34, '2021-07-01'),
          ],
        }),
        count: 2,
      },
      { it: 'a lower figure of a type', dataset: falling({ scope: { type: 'Workshop' } }) },
    ],
  },
});
