import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds rows of a report’s table that give another headcount than the register, or that the register does not have. */
export function tableDiffersFromRegister(): CatalogueRule {
  return issueRule({
    id: 'table-differs-from-register',
    group: 'statements',
    severity: 'warning',
    title: 'A row of a table differs from the register',
    issueCodes: ['table-differs-from-register'],
    needs: 'A register, and a report with a table of the same events.',
    missing: 'A row of the table without a headcount passes.',
    tolerance:
      'Events are the same where title and day are; case and accents make no difference. A table that shares less than three fifths of its rows with the register is another one.',
    falsePositives: 'A table that was made for a later or an earlier day.',
    whatToDo: 'Find out which of the two is newer, and print the table from the register.',
    question: ({ statements }) => statements.tableDiffersFromRegister.question,
  });
}
