import { emptyDataset } from '../../../src/model/dataset.js';
import { promisedPartAbsent } from '../../../src/reconcile/rules/promised-part-absent.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(promisedPartAbsent, {
  passes: otherReadings,
  finds: [
    {
      it: 'a column that the text promises',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'promised-column-absent',
          message: 'The text speaks of evidence in Table 1; the table has no column for it.',
          severity: 'note',
          row: 3,
        }),
      ],
      says: ['evidence in Table 1'],
      severity: 'note',
    },
    {
      it: 'an annex that is not there',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'promised-annex-absent',
          message:
            'The text speaks of "Annex 3"; no heading or caption of the document is called so.',
          severity: 'note',
          row: 8,
        }),
      ],
      says: ['"Annex 3"'],
      severity: 'note',
    },
  ],
});
