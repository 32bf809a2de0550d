import { heapedHeadcounts } from '../../../src/reconcile/rules/heaped-headcounts.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf } from '../../support/records.js';

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
});
