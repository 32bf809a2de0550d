import { emptyDataset } from '../../../src/model/dataset.js';
import { labelByLayout } from '../../../src/reconcile/rules/label-by-layout.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(labelByLayout, {
  passes: otherReadings,
  finds: [
    {
      it: 'blank cells read as the label above',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'filled-from-above',
          message: 'Blank cells under "Type" were read as the cell above them.',
          row: 2,
          severity: 'note',
        }),
      ],
      says: ['Blank cells under "Type"'],
    },
    {
      it: 'labels whose rows are not certain',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'types-unclear',
          message:
            'The labels under "Type" do not tell which rows they stand for; the rows have no type.',
          row: 2,
        }),
      ],
      says: ['do not tell which rows'],
      severity: 'warning',
    },
  ],
});
