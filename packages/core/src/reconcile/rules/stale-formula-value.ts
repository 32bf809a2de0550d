import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds sums of a workbook whose stored value is not the sum of their range: the file was changed without being calculated again. */
export function staleFormulaValue(): CatalogueRule {
  return issueRule({
    id: 'stale-formula-value',
    group: 'sums',
    severity: 'warning',
    title: 'The stored value of a formula is out of date',
    issueCodes: ['stale-formula-value'],
    needs: 'A workbook with formulas.',
    missing: 'Blank and text cells of the range add nothing, as in a spreadsheet program.',
    tolerance:
      'Sums of one range are looked at; other formulas pass. Differences below a hundredth pass.',
    falsePositives: 'None known.',
    whatToDo: 'Open the workbook in a spreadsheet program, calculate it anew and save it.',
    question: ({ sums }) => sums.staleFormulaValue.question,
  });
}
