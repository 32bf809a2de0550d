import { emptyDataset } from '../../../src/model/dataset.js';
import { ambiguousSeparator } from '../../../src/reconcile/rules/ambiguous-separator.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(ambiguousSeparator, {
  passes: otherReadings,
  finds: [
    {
      it: 'a point before three digits',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'separator-ambiguous',
          message:
            '"1.234" under "Participants" was read as 1234, since people and events are counted in whole numbers.',
          row: 5,
          severity: 'note',
        }),
      ],
      says: ['"1.234"', 'read as 1234'],
    },
    {
      it: 'several of a column',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'separator-ambiguous',
          message:
            '"1,200" under "Reached" was read as 1200, since people and events are counted in whole numbers.',
          row: 5,
          severity: 'note',
        }),
        issue({
          code: 'separator-ambiguous',
          message:
            '"2,400" under "Reached" was read as 2400, since people and events are counted in whole numbers.',
          row: 6,
          severity: 'note',
        }),
      ],
      says: ['"1,200"', '1 more of the kind'],
    },
  ],
});
