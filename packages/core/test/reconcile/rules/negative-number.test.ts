import { emptyDataset } from '../../../src/model/dataset.js';
import { negativeNumber } from '../../../src/reconcile/rules/negative-number.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(negativeNumber, {
  passes: otherReadings,
  finds: [
    {
      it: 'a count below nought',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'negative-number',
          message: '"-12" under "Participants" is below nought; it was left empty.',
          row: 6,
        }),
      ],
      says: ['"-12"', 'below nought', 'row 6'],
    },
    {
      it: 'several of a column',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'negative-number',
          message: '"-1" under "Participants" is below nought; it was left empty.',
          row: 6,
        }),
        issue({
          code: 'negative-number',
          message: '"-3" under "Participants" is below nought; it was left empty.',
          row: 7,
        }),
      ],
      says: ['1 more of the kind'],
    },
  ],
});
