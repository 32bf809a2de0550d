import { emptyDataset } from '../../../src/model/dataset.js';
import { hiddenRowsCounted } from '../../../src/reconcile/rules/hidden-rows-counted.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(hiddenRowsCounted, {
  passes: otherReadings,
  finds: [
    {
      it: 'rows that nobody sees',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'hidden-rows',
          message: '2 hidden rows were read like the others.',
          row: 6,
          severity: 'note',
        }),
      ],
      says: ['2 hidden rows'],
    },
    {
      it: 'a sheet that nobody sees',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'hidden-sheet',
          message: 'The sheet "Old" is hidden; it was read like the others.',
          severity: 'note',
        }),
      ],
      says: ['The sheet "Old" is hidden'],
    },
  ],
});
