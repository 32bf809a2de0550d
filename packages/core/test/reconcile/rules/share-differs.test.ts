import { shareDiffers } from '../../../src/reconcile/rules/share-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, event, eventsOf } from '../../support/records.js';

const register = [
  event({ row: 2, country: 'IT', headcount: 40 }),
  event({ row: 3, country: 'IT', headcount: 16 }),
  event({ row: 4, country: 'PL', headcount: 44 }),
];
const inItaly = (value: number) =>
  datasetOf({
    events: register,
    statements: [derived('share', { value, part: { scope: { country: 'IT' } } })],
  });
const sentence = (value: number, within: number) =>
  datasetOf({
    statements: [derived('share', { value, within, part: { value: 402 }, base: { value: 712 } })],
  });

describeRule(shareDiffers, {
  passes: [
    { it: 'a share that its sentence makes', dataset: sentence(0.565, 0.0005) },
    { it: 'a share that the rows make', dataset: inItaly(0.56) },
    {
      it: 'a mean within its printed form',
      dataset: datasetOf({
        events: eventsOf([20, 25]),
        statements: [derived('mean', { value: 23, within: 0.5, base: { measure: 'events' } })],
      }),
    },
    {
      it: 'a share that records without a value could make',
      dataset: datasetOf({
        events: [...register, event({ row: 5, country: 'IT', headcount: null })],
        statements: [derived('share', { value: 0.6, part: { scope: { country: 'IT' } } })],
      }),
    },
    {
      it: 'a share whose sentence counts another whole than the rows',
      dataset: datasetOf({
        events: register,
        statements: [
          derived('share', {
            value: 0.9,
            part: { scope: { country: 'IT' } },
            base: { value: 40 },
          }),
        ],
      }),
    },
    {
      it: 'a share of a part that no column tells',
      dataset: datasetOf({
        events: register,
        statements: [derived('share', { value: 0.9, part: { scope: { part: 'women' } } })],
      }),
    },
  ],
  finds: [
    {
      it: 'a share that the two figures of its sentence do not make',
      dataset: sentence(0.612, 0.0005),
      says: [
        '"61.2 %"',
        'by the figures beside it 402 attendances of 712 attendances make 56.46 %',
      ],
    },
    {
      it: 'a share that the rows do not make',
      dataset: inItaly(0.72),
      says: ['"72 %"', '56 attendances for country Italy of 100 attendances', '56 %'],
      severity: 'warning',
    },
    {
      it: 'a mean that the rows do not make',
      dataset: datasetOf({
        events: eventsOf([20, 25]),
        statements: [derived('mean', { value: 28, within: 0.5, base: { measure: 'events' } })],
      }),
      says: ['"28"', '45 attendances in 2 events', '22.5'],
      severity: 'warning',
    },
    {
      it: 'a share that was cut off and not rounded',
      dataset: sentence(0.564, 0.0005),
      says: ['"56.4 %"', '56.46 %'],
      severity: 'note',
    },
    {
      it: 'a share far off, which may be of another part',
      dataset: inItaly(0.12),
      says: ['"12 %"'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a change, and an attainment of a plan',
        dataset: datasetOf({
          statements: [
            derived('change', {
              value: 0.612,
              within: 0.0005,
              part: { value: 402 },
              base: { value: 712 },
            }),
            derived('share', {
              value: 0.612,
              within: 0.0005,
              part: { value: 402 },
              base: { role: 'planned', value: 712 },
            }),
          ],
        }),
      },
      {
        it: 'a share of another base, which is another finding',
        dataset: datasetOf({
          events: [...register, event({ row: 5, country: 'CY', type: 'Fair', headcount: 100 })],
          statements: [
            derived('share', {
              value: 0.28,
              within: 0.0005,
              part: { scope: { country: 'IT' } },
              base: { scope: { country: 'IT' } },
            }),
          ],
        }),
      },
    ],
    finds: [
      {
        it: 'a mean of planned events',
        dataset: datasetOf({
          statements: [
            derived('mean', {
              value: 28,
              within: 0.5,
              part: { value: 45 },
              base: { role: 'planned', measure: 'events', value: 2 },
            }),
          ],
        }),
      },
    ],
  },
});
