import { emptyDataset } from '../../../src/model/dataset.js';
import { tableTotalDiffers } from '../../../src/reconcile/rules/table-total-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { issue } from '../../support/records.js';

describeRule(tableTotalDiffers, {
  passes: [
    { it: 'tables that were read without a remark', dataset: emptyDataset },
    {
      it: 'issues of another kind',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'footnote-mark',
          message: '"12*" under "Participants" has a footnote mark; 12 was read.',
        }),
      ],
    },
  ],
  finds: [
    {
      it: 'a total that the rows do not come to',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'total-differs',
          message: 'The total of "Participants" says 94; the rows above it sum to 93.',
          severity: 'warning',
          row: 9,
        }),
      ],
      says: ['"Participants" says 94', '93'],
      severity: 'warning',
    },
    {
      it: 'a total in a table told by its layout',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'total-differs',
          message:
            'The total of "Events" says 4; the rows above it sum to 3. The table was told by where its words stand; a row may be missing.',
          severity: 'note',
          row: 5,
        }),
      ],
      says: ['says 4'],
      severity: 'note',
    },
  ],
});
