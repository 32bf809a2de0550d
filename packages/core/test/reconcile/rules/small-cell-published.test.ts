import { smallCellPublished } from '../../../src/reconcile/rules/small-cell-published.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

type Cell = readonly [
  country: string | null,
  value: number,
  interval?: { low: number; high: number },
];

const table = (...cells: readonly Cell[]) =>
  datasetOf({
    statements: cells.map(([country, value, interval = { low: value, high: value }], index) =>
      statement({
        value,
        interval,
        printed: interval.low === interval.high ? String(value) : '<5',
        line: index + 1,
        passage: 'report.md#table1:2',
        scope: country === null ? {} : { country },
      }),
    ),
  });
const withheld = { low: 0, high: 4 };

describeRule(smallCellPublished, {
  passes: [
    { it: 'groups that are all large', dataset: table(['IT', 30], ['PL', 12], [null, 42]) },
    { it: 'nought, which tells of nobody', dataset: table(['IT', 30], ['PL', 0]) },
    {
      it: 'two withheld groups, neither of which the total gives away',
      dataset: table(['IT', 30], ['PL', 2, withheld], ['PT', 2, withheld], [null, 35]),
    },
    {
      it: 'small numbers of events',
      dataset: datasetOf({
        statements: ['IT', 'PL'].map((country) =>
          statement({ value: 2, measure: 'events', passage: 'a', scope: { country } }),
        ),
      }),
    },
    {
      it: 'one small group in a sentence, beside no other',
      dataset: datasetOf({
        statements: [statement({ value: 3, passage: 'a', scope: { country: 'IT' } })],
      }),
    },
  ],
  finds: [
    {
      it: 'a group of three people in a table',
      dataset: table(['IT', 30], ['PL', 3], ['PT', 12]),
      says: ['shows 1 group of fewer than 5 (3 for country Poland)'],
      severity: 'note',
    },
    {
      it: 'a withheld group that the total gives away',
      dataset: table(['IT', 30], ['PL', 2, withheld], [null, 33]),
      says: ['lets 1 withheld cell be computed from its totals (<5 for country Poland)'],
    },
  ],
});
