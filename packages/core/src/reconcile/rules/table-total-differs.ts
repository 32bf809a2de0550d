import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { issueObservations } from '../issue-observations.js';
import { judgementsOf } from '../judge-statement.js';
import { partitionsIn } from '../partition.js';
import { placeKey } from '../place-key.js';
import type { CatalogueRule } from '../rule.js';
import { placeOfStatement } from '../stated.js';

const issueCodes = ['total-differs'];

/** Finds totals of a table's column that the rows above them do not add up to. */
export function tableTotalDiffers(): CatalogueRule {
  return {
    id: 'table-total-differs',
    group: 'sums',
    severity: 'warning',
    title: 'The total of a column is not the sum of its rows',
    issueCodes,
    needs: 'A table with a row of totals.',
    missing: 'Blank cells and those that cannot be read add nothing.',
    tolerance:
      'A total may stand for all rows or for those since the last total; a count of the rows passes. Where the register gives the total and each row, as with events of several partners, it is a note.',
    falsePositives:
      'A total that holds rows which the table does not show. In a table told by the places of words on a page it is a note.',
    whatToDo: 'Add the column up again; where a formula made the total, look at its range.',
    *check(dataset, { issues = [], messages }) {
      const differing = issues.filter(({ code }) => issueCodes.includes(code));
      if (differing.length === 0) return;
      const confirmed = confirmedTotals(dataset);
      const isConfirmed = ({ source }: Issue) => confirmed.has(placeKey(source));
      const say = messages.sums.tableTotalDiffers;
      yield* issueObservations(
        differing.map((issue) => (isConfirmed(issue) ? { ...issue, severity: 'note' } : issue)),
        {
          codes: issueCodes,
          message: (first, others) =>
            isConfirmed(first)
              ? say.messageOfConfirmed(first, others)
              : messages.reading.issue(first, others),
          question: say.question,
        },
      );
    },
  };
}

/** The places of totals that the register gives, as it gives each of their parts. */
function confirmedTotals(dataset: Dataset): ReadonlySet<string> {
  const verified = new Set(
    judgementsOf(dataset).flatMap(({ statement, status }) =>
      status === 'verified' ? [statement] : [],
    ),
  );
  const partitions = partitionsIn(dataset, 'passage').filter(({ whole, parts }) =>
    [whole, ...parts].every((statement) => verified.has(statement)),
  );
  return new Set(partitions.map(({ whole }) => placeKey(placeOfStatement(whole))));
}
