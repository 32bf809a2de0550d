import { listDiffersFromNumber } from '../../../src/reconcile/rules/list-differs-from-number.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

const partners = (value: number, count: number, fields = {}) =>
  datasetOf({
    statements: [
      statement({
        value,
        measure: 'organisations',
        listed: { as: 'names', count, source: { file: 'report.md', line: 1, column: 20 } },
        ...fields,
      }),
    ],
  });

describeRule(listDiffersFromNumber, {
  passes: [
    { it: 'a list of as many names', dataset: partners(4, 4) },
    {
      it: 'a number without a list',
      dataset: datasetOf({ statements: [statement({ value: 4 })] }),
    },
    { it: 'a rounded number', dataset: partners(10, 11, { interval: { low: 8, high: 12 } }) },
  ],
  finds: [
    {
      it: 'a name too few',
      dataset: partners(4, 3),
      says: ['4 organisations are announced', '3 names listed', 'report.md, line 1'],
    },
    {
      it: 'a name too many',
      dataset: partners(3, 4, { measure: 'countries' }),
      says: ['3 countries', '4 names'],
    },
  ],
});
