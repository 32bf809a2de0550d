import { emptyDataset } from '../../../src/model/dataset.js';
import { staleFormulaValue } from '../../../src/reconcile/rules/stale-formula-value.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(staleFormulaValue, {
  passes: otherReadings,
  finds: [
    {
      it: 'a sum whose stored value is another',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'stale-formula-value',
          message: 'The cell says 94; its formula SUM(D2:D9) comes to 93.',
          severity: 'warning',
          row: 10,
        }),
      ],
      says: ['says 94', 'comes to 93'],
      severity: 'warning',
    },
    {
      it: 'a headcount that is a sum',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'stale-formula-value',
          message: 'The cell says 20; its formula SUM(E4:F4) comes to 21.',
          severity: 'warning',
          row: 4,
        }),
      ],
      says: ['SUM(E4:F4)'],
      severity: 'warning',
    },
  ],
});
