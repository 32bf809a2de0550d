import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds numbers such as 1.234, whose separator may be of thousands or of decimals and is proved by no other cell. */
export function ambiguousSeparator(): CatalogueRule {
  return issueRule({
    id: 'ambiguous-separator',
    group: 'reading',
    severity: 'note',
    title: 'A point or comma may divide thousands or a fraction',
    issueCodes: ['separator-ambiguous'],
    needs: 'A column of counts.',
    missing: 'Blank cells pass.',
    tolerance:
      'Where another cell of the column proves what the separator means, all its numbers pass.',
    falsePositives:
      'Nearly all of them were read rightly, since people are counted in whole numbers.',
    whatToDo: 'Write counts without a separator.',
    question: ({ reading }) => reading.ambiguousSeparator.question,
  });
}
