import { wrongBase } from '../../../src/reconcile/rules/wrong-base.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, event, statement, target } from '../../support/records.js';

const register = [
  event({ row: 2, type: 'Workshop', country: 'IT', headcount: 30 }),
  event({ row: 3, type: 'Workshop', country: 'PL', headcount: 30 }),
  event({ row: 4, type: 'Webinar', country: 'PL', headcount: 140 }),
];
const workshopsInItaly = (value: number) =>
  datasetOf({
    events: register,
    statements: [
      derived('share', {
        value,
        part: { scope: { type: 'Workshop', country: 'IT' } },
        base: { scope: { type: 'Workshop' } },
      }),
    ],
  });

const half = derived('share', { value: 0.5, part: { value: 300 }, base: { value: 712 } });

describeRule(wrongBase, {
  passes: [
    { it: 'a share of the base that its sentence names', dataset: workshopsInItaly(0.5) },
    { it: 'a wrong share that no other base gives', dataset: workshopsInItaly(0.4) },
    {
      it: 'a share printed too roughly to tell its base',
      dataset: datasetOf({
        statements: [
          derived('share', {
            value: 0.5,
            within: 0.05,
            part: { value: 30 },
            base: { value: 100 },
          }),
          statement({ value: 60 }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'a share of the whole project that is called one of a type',
      dataset: workshopsInItaly(0.15),
      says: ['"15 %"', 'of 60 attendances for type Workshop', '50 %', 'of 200 attendances', '15 %'],
      severity: 'note',
    },
    {
      it: 'a share of the plan that is called one of what was achieved',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 150 })],
        statements: [derived('share', { value: 0.4, part: { scope: { type: 'Workshop' } } })],
      }),
      says: ['"40 %"', 'of 150 planned attendances they would make 40 %'],
      severity: 'warning',
    },
    {
      it: 'a share of another figure of the report',
      dataset: datasetOf({
        statements: [
          derived('share', { value: 0.5, part: { value: 300 }, base: { value: 712 } }),
          statement({ value: 600, line: 7, scope: { country: 'PL' } }),
        ],
      }),
      says: ['"50 %"', 'of 600 attendances for country Poland'],
    },
  ],
  edges: {
    passes: [
      ...[
        { it: 'a figure of another measure', fields: { measure: 'events' as const } },
        { it: 'a planned figure', fields: { role: 'planned' as const } },
        { it: 'a rounded figure', fields: { interval: { low: 590, high: 610 } } },
      ].map(({ it, fields }) => ({
        it: `a share that ${it} of the report would give`,
        dataset: datasetOf({
          statements: [
            half,
            statement({ value: 600, line: 7, scope: { country: 'PL' }, ...fields }),
          ],
        }),
      })),
      {
        it: 'a share that each of two other figures gives within its printed form',
        dataset: datasetOf({
          statements: [
            half,
            statement({ value: 600, line: 7, scope: { country: 'PL' } }),
            statement({ value: 601, line: 8, scope: { country: 'IT' } }),
          ],
        }),
      },
      {
        it: 'a change against another figure than the one said',
        dataset: datasetOf({
          statements: [
            derived('change', { value: 0.5, part: { value: 300 }, base: { value: 712 } }),
            statement({ value: 200, line: 7, scope: { country: 'PL' } }),
          ],
        }),
      },
    ],
    finds: [
      {
        it: 'a mean of other events than those said',
        dataset: datasetOf({
          statements: [
            derived('mean', {
              value: 25,
              within: 0.05,
              part: { value: 300 },
              base: { measure: 'events', value: 14 },
            }),
            statement({ value: 12, measure: 'events', line: 7, scope: { country: 'PL' } }),
          ],
        }),
      },
    ],
  },
});
