import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds numbers that a workbook holds as text among numbers, which its own sums leave out. */
export function numberStoredAsText(): CatalogueRule {
  return issueRule({
    id: 'number-stored-as-text',
    group: 'reading',
    severity: 'note',
    title: 'A number is stored as text',
    issueCodes: ['number-as-text'],
    needs: 'A workbook with a column of numbers.',
    missing: 'Blank cells pass.',
    tolerance: 'A column of text throughout passes: no sum of the workbook adds it up.',
    falsePositives: 'None known.',
    whatToDo: 'Turn the text into a number in the spreadsheet program, and look at its sums again.',
    question: ({ reading }) => reading.numberStoredAsText.question,
  });
}
