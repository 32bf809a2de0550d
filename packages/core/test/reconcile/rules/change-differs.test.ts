import { changeDiffers } from '../../../src/reconcile/rules/change-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, eventsOf, target } from '../../support/records.js';

const change = (value: number) =>
  datasetOf({
    statements: [derived('change', { value, part: { value: 575 }, base: { value: 500 } })],
  });
const morePlanned = (value: number) =>
  datasetOf({
    events: eventsOf([100, 150]),
    targets: [target({ measure: 'attendances', value: 220 })],
    statements: [
      derived('difference', {
        value,
        within: 0,
        printed: `${value} more`,
        base: { role: 'planned' },
      }),
    ],
  });

describeRule(changeDiffers, {
  passes: [
    { it: 'a change that its two figures come to', dataset: change(0.15) },
    { it: 'a difference from the plan that the rows come to', dataset: morePlanned(30) },
    {
      it: 'a change without anything that it is against',
      dataset: datasetOf({ statements: [derived('change', { value: 0.2, base: null })] }),
    },
    {
      it: 'a change of two means within their decimals',
      dataset: datasetOf({
        statements: [
          derived('change', { value: 0.138, part: { value: 38 }, base: { value: 33.5 } }),
        ],
      }),
    },
    {
      it: 'a fall that its figures come to',
      dataset: datasetOf({
        statements: [
          derived('change', { value: -0.2, part: { value: 400 }, base: { value: 500 } }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'a fall that its figures do not come to',
      dataset: datasetOf({
        statements: [
          derived('change', { value: -0.315, part: { value: 151 }, base: { value: 190 } }),
        ],
      }),
      says: ['come to -20.53 %'],
    },
    {
      it: 'a change that its two figures do not come to',
      dataset: change(0.13),
      says: [
        '"13 %"',
        'by the figures beside it 575 attendances against 500 attendances come to 15 %',
      ],
    },
    {
      it: 'a difference from the plan that the rows do not come to',
      dataset: morePlanned(40),
      says: ['"40 more"', '250 attendances against 220 planned attendances', 'come to 30'],
      severity: 'warning',
    },
    {
      it: 'a change of the later figure divided by itself',
      dataset: datasetOf({
        statements: [
          derived('change', { value: 0.13, part: { value: 575 }, base: { value: 500 } }),
        ],
      }),
      says: ['15 %'],
    },
  ],
});
