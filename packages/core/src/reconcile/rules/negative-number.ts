import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds counts below nought, which were left empty. */
export function negativeNumber(): CatalogueRule {
  return issueRule({
    id: 'negative-number',
    group: 'values',
    severity: 'warning',
    title: 'A number of people or events is below nought',
    issueCodes: ['negative-number'],
    needs: 'A column of counts.',
    missing: 'Blank cells pass.',
    tolerance: 'None.',
    falsePositives: 'Corrections written as a row of their own.',
    whatToDo:
      'Write the number that was counted; correct the row that was wrong in place of adding another.',
    question: ({ values }) => values.negativeNumber.question,
  });
}
