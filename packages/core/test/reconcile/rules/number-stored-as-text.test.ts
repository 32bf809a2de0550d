import { emptyDataset } from '../../../src/model/dataset.js';
import { numberStoredAsText } from '../../../src/reconcile/rules/number-stored-as-text.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(numberStoredAsText, {
  passes: otherReadings,
  finds: [
    {
      it: 'a text among numbers',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'number-as-text',
          message: '"18" under "Participants" is stored as text among numbers; 18 was read.',
          row: 6,
          severity: 'note',
        }),
      ],
      says: ['"18"', 'stored as text'],
    },
    {
      it: 'several of a column',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'number-as-text',
          message: '"18" under "Participants" is stored as text among numbers; 18 was read.',
          row: 6,
          severity: 'note',
        }),
        issue({
          code: 'number-as-text',
          message: '"7" under "Participants" is stored as text among numbers; 7 was read.',
          row: 9,
          severity: 'note',
        }),
      ],
      says: ['rows 6 and 9'],
    },
  ],
});
