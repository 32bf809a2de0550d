import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds rows, columns and sheets that a reader of the workbook does not see and that count in its figures. */
export function hiddenRowsCounted(): CatalogueRule {
  return issueRule({
    id: 'hidden-rows-counted',
    group: 'reading',
    severity: 'note',
    title: 'Hidden rows or columns count',
    issueCodes: ['hidden-rows', 'hidden-columns', 'hidden-sheet'],
    needs: 'A workbook.',
    missing: 'Hidden rows and columns without a record or a field pass.',
    tolerance: 'None: they count like the others.',
    falsePositives: 'Rows hidden by a filter that somebody left on.',
    whatToDo: 'Show them, or delete what should not count.',
    question: ({ reading }) => reading.hiddenRowsCounted.question,
  });
}
