import { attainmentDiffers } from '../../../src/reconcile/rules/attainment-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, eventsOf, target } from '../../support/records.js';

const ofTarget = (value: number, targets = [target({ measure: 'attendances', value: 500 })]) =>
  datasetOf({
    events: eventsOf([300, 230]),
    targets,
    statements: [derived('share', { value, base: { role: 'planned' } })],
  });

describeRule(attainmentDiffers(), {
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
});
