import { heapedHeadcounts } from '../../../src/reconcile/rules/heaped-headcounts.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf } from '../../support/records.js';

const many = (step: number) => Array.from({ length: 40 }, (_, index) => 20 + index * step);

describeRule(heapedHeadcounts, {
  passes: [
    { it: 'counted people', dataset: datasetOf({ events: eventsOf(many(1)) }) },
    { it: 'few records', dataset: datasetOf({ events: eventsOf([10, 20, 30]) }) },
  ],
  finds: [
    {
      it: 'forty headcounts divisible by five',
      dataset: datasetOf({ events: eventsOf(many(5)) }),
      says: ['40 headcounts of 40', 'about 8'],
    },
    {
      it: 'thirty of forty headcounts divisible by five',
      dataset: datasetOf({
        events: eventsOf(many(5).map((value, index) => (index < 10 ? value + 1 : value))),
      }),
      says: ['30 headcounts of 40'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'half of them divisible by five',
        dataset: datasetOf({
          events: eventsOf(many(5).map((value, at) => (at < 20 ? value + 1 : value))),
        }),
      },
      { it: 'twenty-nine records', dataset: datasetOf({ events: eventsOf(many(5).slice(0, 29)) }) },
      {
        it: 'small groups, blanks and rounded numbers',
        dataset: datasetOf({
          events: [
            ...eventsOf(many(5).slice(0, 29)),
            ...[5, null, 20].map((headcount, at) =>
              event({
                row: 60 + at,
                headcount,
                headcountInterval: at === 2 ? { low: 15, high: 25 } : null,
              }),
            ),
          ],
        }),
      },
    ],
    finds: [
      {
        it: 'thirty records, one of them of ten and one told exactly',
        dataset: datasetOf({
          events: [
            ...eventsOf(many(5).slice(0, 28)),
            event({ row: 60, headcount: 10 }),
            event({ row: 61, headcount: 15, headcountInterval: { low: 15, high: 15 } }),
          ],
        }),
      },
      {
        it: 'sixteen of thirty-one beside blanks',
        dataset: datasetOf({
          events: eventsOf([
            ...many(5).slice(0, 16),
            ...many(5)
              .slice(0, 15)
              .map((value) => value + 1),
            null,
            null,
          ]),
        }),
      },
    ],
  },
});
