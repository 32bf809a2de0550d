import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds columns and annexes of which the text speaks and that the document does not have. */
export function promisedPartAbsent(): CatalogueRule {
  return issueRule({
    id: 'promised-part-absent',
    group: 'statements',
    severity: 'note',
    title: 'The text speaks of a part that the document does not have',
    issueCodes: ['promised-column-absent', 'promised-annex-absent'],
    needs: 'A report.',
    missing: 'That is what it finds.',
    tolerance: 'An annex that is named anywhere as a heading or caption is there.',
    falsePositives: 'An annex that is a file of its own.',
    whatToDo: 'Add the part, or take the words out.',
    question: ({ statements }) => statements.promisedPartAbsent.question,
  });
}
