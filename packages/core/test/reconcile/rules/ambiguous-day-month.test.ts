import { emptyDataset } from '../../../src/model/dataset.js';
import { ambiguousDayMonth } from '../../../src/reconcile/rules/ambiguous-day-month.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(ambiguousDayMonth, {
  passes: otherReadings,
  finds: [
    {
      it: 'a column in which nothing proves the order',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'date-order-assumed',
          message:
            'Nothing under "Date" proves whether the day or the month comes first; the day was taken to. Set "dateOrder" in the config to settle it.',
          row: 1,
        }),
      ],
      says: ['Nothing under "Date" proves'],
    },
    {
      it: 'a column whose dates contradict one another',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'date-order-mixed',
          message:
            'Under "Date" 4 dates put the day first and 2 the month; 3 that could be either were left empty. Write all in one way, or as YYYY-MM-DD.',
          row: 1,
        }),
      ],
      says: ['4 dates put the day first and 2 the month'],
    },
    {
      it: 'a single date that may be either',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'order-unknown',
          message:
            '"03/05/2020" under "Date" may have the day or the month first; it was left empty.',
          row: 8,
        }),
      ],
      says: ['03/05/2020'],
    },
  ],
});
