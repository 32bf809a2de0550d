import { emptyDataset } from '../../../src/model/dataset.js';
import { formulaRangeShort } from '../../../src/reconcile/rules/formula-range-short.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(formulaRangeShort, {
  passes: otherReadings,
  finds: [
    {
      it: 'a sum that leaves out the last row',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'formula-range-short',
          message:
            'The formula SUM(D2:D8) of "Participants" leaves out 1 row of its table with 12.',
          severity: 'warning',
          row: 10,
        }),
      ],
      says: ['SUM(D2:D8)', 'leaves out 1 row'],
      severity: 'warning',
    },
    {
      it: 'two sums of one sheet',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'formula-range-short',
          message:
            'The formula SUM(D2:D8) of "Participants" leaves out 1 row of its table with 12.',
          severity: 'warning',
          row: 10,
        }),
        issue({
          code: 'formula-range-short',
          message:
            'The formula SUM(D2:D7) of "Participants" leaves out 2 rows of its table with 30.',
          severity: 'warning',
          row: 20,
        }),
      ],
      says: ['1 more of the kind'],
      severity: 'warning',
    },
  ],
});
