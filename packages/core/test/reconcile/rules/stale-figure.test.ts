import { staleFigure } from '../../../src/reconcile/rules/stale-figure.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement, target } from '../../support/records.js';

const earlier = (value: number, status: 'verified' | 'contradicted' = 'verified', fields = {}) => ({
  statements: [
    {
      role: 'reported' as const,
      measure: 'attendances' as const,
      scope: {},
      period: null,
      value,
      printed: String(value),
      status,
      source: { file: 'report.md', line: 1 },
      ...fields,
    },
  ],
});
const now = (value: number) =>
  datasetOf({ events: eventsOf([100, 250, 236]), statements: [statement({ value })] });

describeRule(staleFigure, {
  passes: [
    { it: 'a figure that agrees now', dataset: now(586), earlier: earlier(586) },
    {
      it: 'a figure that was wrong before',
      dataset: now(500),
      earlier: earlier(500, 'contradicted'),
    },
    { it: 'a wrong figure without an earlier check', dataset: now(500) },
  ],
  finds: [
    {
      it: 'a figure that agreed until rows were added',
      dataset: now(350),
      earlier: earlier(350),
      says: ['350 attendances', 'agreed at the earlier check', 'the register gives 586 now'],
    },
    {
      it: 'a planned figure from before the targets changed',
      dataset: datasetOf({
        targets: [target({ measure: 'attendances', value: 500 })],
        statements: [statement({ value: 470, role: 'planned' })],
      }),
      earlier: earlier(470, 'verified', { role: 'planned' }),
      says: ['470 attendances', 'the targets give 500 now'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'a figure beside an earlier one that agreed',
        dataset: now(500),
        earlier: {
          statements: [...earlier(350).statements, ...earlier(500, 'contradicted').statements],
        },
      },
    ],
    finds: [
      {
        it: 'a figure that was stated in two ways and agreed once',
        dataset: now(350),
        earlier: {
          statements: [...earlier(340, 'contradicted').statements, ...earlier(350).statements],
        },
      },
    ],
  },
});
