import { captionDiffersFromTable } from '../../../src/reconcile/rules/caption-differs-from-table.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

const caption = (value: number, count: number, fields = {}) =>
  datasetOf({
    statements: [
      statement({
        value,
        measure: 'events',
        line: 8,
        listed: { as: 'rows', count, source: { file: 'report.md', line: 10 } },
        ...fields,
      }),
    ],
  });

describeRule(captionDiffersFromTable, {
  passes: [
    { it: 'a table of as many rows', dataset: caption(31, 31) },
    { it: 'a rounded number', dataset: caption(30, 31, { interval: { low: 25, high: 35 } }) },
  ],
  finds: [
    {
      it: 'a table of fewer rows',
      dataset: caption(34, 31),
      says: ['The caption speaks of 34 events', 'its table has 31 rows', 'lines 8 and 10'],
    },
    {
      it: 'a table of one type with more rows',
      dataset: caption(10, 12, { scope: { type: 'Workshop' } }),
      says: ['10 events for type Workshop', '12 rows'],
    },
  ],
});
