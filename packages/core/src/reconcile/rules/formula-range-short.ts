import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds sums of a workbook whose range does not hold all rows of the table that they stand under. */
export function formulaRangeShort(): CatalogueRule {
  return issueRule({
    id: 'formula-range-short',
    group: 'sums',
    severity: 'warning',
    title: 'A formula leaves out rows of its table',
    issueCodes: ['formula-range-short'],
    needs: 'A workbook with formulas.',
    missing: 'Blank rows make no difference.',
    tolerance:
      'Ranges that hold all rows with a number pass, and so do sums of a part that their label names.',
    falsePositives: 'A total that leaves rows out on purpose.',
    whatToDo: 'Draw the range of the formula over all rows.',
    question: ({ sums }) => sums.formulaRangeShort.question,
  });
}
