import { issueRule } from '../issue-rule.js';
import type { CatalogueRule } from '../rule.js';

/** Finds totals of a table's column that the rows above them do not add up to. */
export function tableTotalDiffers(): CatalogueRule {
  return issueRule({
    id: 'table-total-differs',
    group: 'sums',
    severity: 'warning',
    title: 'The total of a column is not the sum of its rows',
    issueCodes: ['total-differs'],
    needs: 'A table with a row of totals.',
    missing: 'Blank cells and those that cannot be read add nothing.',
    tolerance:
      'A total may stand for all rows or for those since the last total; a count of the rows passes.',
    falsePositives:
      'A total that holds rows which the table does not show. In a table told by the places of words on a page it is a note.',
    whatToDo: 'Add the column up again; where a formula made the total, look at its range.',
    question: 'Is the total wrong, or does a row lack or repeat?',
  });
}
