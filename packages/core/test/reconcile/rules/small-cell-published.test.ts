import type { Dataset } from '../../../src/model/dataset.js';
import type { Statement } from '../../../src/model/statement.js';
import { smallCellPublished } from '../../../src/reconcile/rules/small-cell-published.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

type Cell = readonly [
  country: string | null,
  value: number,
  interval?: { low: number; high: number | null },
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

const small = (fields: Partial<Statement>) =>
  statement({ value: 3, passage: 'report.md#table1:2', scope: { country: 'IT' }, ...fields });
const each = (dataset: Dataset, fields: Partial<Statement>): Dataset => ({
  ...dataset,
  statements: dataset.statements.map((one) => ({ ...one, ...fields })),
});

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
  edges: {
    passes: [
      { it: 'planned numbers', dataset: each(table(['IT', 2], ['PL', 3]), { role: 'planned' }) },
      {
        it: 'numbers in no passage',
        dataset: each(table(['IT', 2], ['PL', 3]), { passage: null }),
      },
      {
        it: 'small numbers in tables of their own, of other measures, periods and documents',
        dataset: datasetOf({
          statements: [
            small({}),
            small({ passage: 'report.md#table2:2' }),
            small({ measure: 'participants' }),
            small({ period: { start: '2020-01-01', end: '2021-01-01' } }),
            small({ source: { file: 'other.md', line: 1 } }),
          ],
        }),
      },
      { it: 'one small group beside a total', dataset: table(['IT', 3], [null, 33]) },
      { it: 'a group of exactly five', dataset: table(['IT', 5], ['PL', 12]) },
      {
        it: 'distinct people, whose total gives nothing away',
        dataset: each(table(['IT', 30], ['PL', 2, withheld], [null, 33]), {
          measure: 'participants',
        }),
      },
      {
        it: 'a rounded number that the total gives away',
        dataset: table(['IT', 30], ['PL', 2, { low: 2, high: 4 }], [null, 33]),
      },
      {
        it: 'an open number that the total gives away',
        dataset: table(['IT', 30], ['PL', 2, { low: 1, high: null }], [null, 33]),
      },
      {
        it: 'a number under six that the total gives away',
        dataset: table(['IT', 30], ['PL', 2, { low: 0, high: 6 }], [null, 33]),
      },
    ],
    finds: [
      ...(['participants', 'registered', 'contacts'] as const).map((measure) => ({
        it: `a small number of ${measure}`,
        dataset: each(table(['IT', 30], ['PL', 3]), { measure }),
        severity: 'note',
      })),
      {
        it: 'a group of one, withheld as one to five',
        dataset: table(['IT', 30], ['PL', 2, { low: 1, high: 5 }], [null, 33]),
      },
      {
        it: 'columns of one table',
        dataset: datasetOf({
          statements: [
            small({}),
            small({ passage: 'report.md#table1:13', value: 30, scope: { country: 'PL' } }),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'two passages of which both have small groups',
        dataset: datasetOf({
          statements: ['s:1', 's:2'].flatMap((passage) => [
            small({ passage }),
            small({ passage, value: 30, scope: { country: 'PL' } }),
          ]),
        }),
        severity: 'note',
        count: 2,
      },
      {
        it: 'groups of one type',
        dataset: datasetOf({
          statements: ['IT', 'PL', 'PT'].map((country, at) =>
            small({ value: [2, 30, 4][at] ?? 0, scope: { type: 'Fair', country } }),
          ),
        }),
        severity: 'note',
      },
      {
        it: 'a small group and a small total of one type, which are told without the total of all',
        dataset: datasetOf({
          statements: [
            small({ value: 1, scope: { type: 'Fair', country: 'IT' } }),
            small({ value: 2, scope: { type: 'Fair', country: 'PL' } }),
            small({ value: 3, scope: { type: 'Fair' } }),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'six small groups and one withheld',
        dataset: table(
          ['IT', 1],
          ['PL', 2],
          ['PT', 3],
          ['CY', 4],
          ['GR', 1],
          ['ES', 2],
          ['FR', 2, withheld],
          [null, 16],
        ),
      },
    ],
  },
});
