import { emptyDataset } from '../../../src/model/dataset.js';
import { unreadableDate } from '../../../src/reconcile/rules/unreadable-date.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(unreadableDate, {
  passes: otherReadings,
  finds: [
    {
      it: 'a word among dates',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'not-a-date',
          message: '"spring" under "Date" is no date; it was left empty.',
          row: 4,
        }),
      ],
      says: ['"spring" under "Date" is no date', 'row 4'],
    },
    {
      it: 'a day that no month has',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'no-such-day',
          message: '"31/02/2020" under "Date" is no day of the calendar; it was left empty.',
          row: 5,
        }),
      ],
      says: ['31/02/2020', 'no day of the calendar'],
    },
  ],
});
