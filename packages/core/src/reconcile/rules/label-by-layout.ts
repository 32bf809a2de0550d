import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds columns whose blank cells were read as the label above them, or whose labels were told by their place. */
export function labelByLayout(): CatalogueRule {
  return issueRule({
    id: 'label-by-layout',
    group: 'reading',
    severity: 'note',
    title: 'A label is told by its place alone',
    issueCodes: ['filled-from-above', 'types-filled-down', 'types-recovered', 'types-unclear'],
    needs: 'A table in which one label stands for several rows.',
    missing: 'A column that is blank throughout passes.',
    tolerance: 'Merged cells say themselves for which rows they stand, and pass.',
    falsePositives: 'Tables in which everybody reads a blank as the label above.',
    whatToDo:
      'Write the label in every row: sorting the table would give the rows to other labels.',
    question: ({ reading }) => reading.labelByLayout.question,
  });
}
