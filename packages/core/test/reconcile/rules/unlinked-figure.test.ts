import { unlinkedFigure } from '../../../src/reconcile/rules/unlinked-figure.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, issue, statement } from '../../support/records.js';

const unlinked = (value: number, line: number) => statement({ value, line, measure: null });

describeRule(unlinkedFigure, {
  passes: [
    { it: 'figures with a measure', dataset: datasetOf({ statements: [statement({ value: 3 })] }) },
    {
      it: 'a share, which counts nothing itself',
      dataset: datasetOf({
        statements: [
          statement({
            value: 0.4,
            measure: null,
            derived: {
              kind: 'share',
              part: {
                measure: 'attendances',
                role: 'reported',
                scope: {},
                period: null,
                value: null,
              },
              base: null,
            },
          }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'a figure that no measure fits',
      dataset: datasetOf({ statements: [unlinked(7, 4)] }),
      says: ['1 figure fits no measure', ': 7 (report.md, line 4)'],
    },
    {
      it: 'many figures as one',
      dataset: datasetOf({ statements: [3, 4, 5, 6, 7, 8, 9].map((n) => unlinked(n, n)) }),
      says: ['7 figures fit no measure', '3, 4, 5, 6, 7 and 2 more'],
    },
  ],
  edges: {
    finds: [
      {
        it: 'five figures of two documents, some of them twice',
        dataset: datasetOf({
          statements: [3, 4, 5, 6, 7, 3]
            .map((n) => unlinked(n, n))
            .concat({ ...unlinked(9, 9), source: { file: 'docs/other.md', line: 2 } }),
        }),
        count: 2,
      },
      {
        it: 'a figure whose measure could not be read',
        dataset: datasetOf({ statements: [unlinked(7, 4)] }),
        issues: [
          issue({
            code: 'unknown-measure',
            message: 'No measure is called "Reach".',
            source: { file: 'report.md', line: 3 },
          }),
          issue({
            code: 'unknown-measure',
            message: 'No measure is called "Reach".',
            source: { file: 'other.md', line: 3 },
          }),
          issue({
            code: 'footnote-mark',
            message: 'A footnote.',
            source: { file: 'report.md', line: 3 },
          }),
        ],
      },
    ],
  },
});
