import { attainmentDiffers } from '../../../src/reconcile/rules/attainment-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, eventsOf, statement, target } from '../../support/records.js';

const ofTarget = (value: number, targets = [target({ measure: 'attendances', value: 500 })]) =>
  datasetOf({
    events: eventsOf([300, 230]),
    targets,
    statements: [derived('share', { value, base: { role: 'planned' } })],
  });

describeRule(attainmentDiffers, {
  passes: [
    { it: 'the achieved of the planned', dataset: ofTarget(1.06) },
    { it: 'an attainment without a target', dataset: ofTarget(1.4, []) },
    {
      it: 'the attainment of a plan that the sentence names',
      dataset: datasetOf({
        statements: [
          derived('share', {
            value: 0.95,
            part: { value: 446 },
            base: { role: 'planned', value: 470 },
          }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'an attainment that the rows and the targets do not make',
      dataset: ofTarget(1.16),
      says: ['"116 %"', '530 attendances of 500 planned attendances', '106 %'],
      severity: 'warning',
    },
    {
      it: 'an attainment that the other figures of the report do not make',
      dataset: datasetOf({
        statements: [
          statement({ value: 500, line: 3 }),
          derived('share', { value: 1.16, line: 8, base: { role: 'planned', value: 470 } }),
          statement({ value: 470, role: 'planned', line: 8 }),
        ],
      }),
      says: ['by the report 500 attendances of 470 planned attendances make 106.38 %'],
      severity: 'warning',
    },
    {
      it: 'an attainment that the figures of its sentence do not make',
      dataset: datasetOf({
        statements: [
          derived('share', {
            value: 0.85,
            part: { value: 446 },
            base: { role: 'planned', value: 470 },
          }),
        ],
      }),
      says: ['"85 %"', '446 attendances of 470 planned attendances', '94.89 %'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'a share of what was reported, and a mean of what was planned',
        dataset: datasetOf({
          statements: [
            derived('share', { value: 0.85, part: { value: 446 }, base: { value: 470 } }),
            derived('mean', {
              value: 20,
              part: { value: 446 },
              base: { role: 'planned', measure: 'events', value: 47 },
            }),
          ],
        }),
      },
    ],
  },
});
