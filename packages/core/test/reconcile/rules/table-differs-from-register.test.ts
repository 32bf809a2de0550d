import { emptyDataset } from '../../../src/model/dataset.js';
import { tableDiffersFromRegister } from '../../../src/reconcile/rules/table-differs-from-register.js';
import { describeRule } from '../../support/describe-rule.js';
import { issue } from '../../support/records.js';

const differs = (message: string, row: number) =>
  issue({ code: 'table-differs-from-register', message, row });

describeRule(tableDiffersFromRegister, {
  passes: [
    { it: 'a table whose rows are those of the register', dataset: emptyDataset },
    {
      it: 'the remark that a table was compared',
      dataset: emptyDataset,
      issues: [
        issue({
          severity: 'note',
          code: 'register-in-report',
          message: '6 of the 6 events of this table stand in "register.csv" too.',
        }),
      ],
    },
  ],
  finds: [
    {
      it: 'a row with another headcount',
      dataset: emptyDataset,
      issues: [
        differs(
          '"Open day" on 2020-06-05 has a headcount of 54 in the table of the report and of 44 in "register.csv".',
          5,
        ),
      ],
      says: ['"Open day"', '54', '44 in "register.csv"'],
    },
    {
      it: 'a row that the register does not have',
      dataset: emptyDataset,
      issues: [
        differs(
          '"Closing" on 2020-09-05 stands in the table of the report and not in "register.csv".',
          8,
        ),
      ],
      says: ['"Closing"', 'not in "register.csv"'],
    },
  ],
});
