import { noWholeNumberGives } from '../../../src/reconcile/rules/no-whole-number-gives.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, event, eventsOf } from '../../support/records.js';

const women = (value: number, base: number, within = 0.0005) =>
  datasetOf({
    statements: [
      derived('share', {
        value,
        within,
        part: { scope: { part: 'women' } },
        base: { value: base },
      }),
    ],
  });

describeRule(noWholeNumberGives, {
  passes: [
    { it: 'a share that a whole number gives', dataset: women(0.571, 28) },
    { it: 'a share of so many that some number always gives it', dataset: women(0.5734, 712) },
    { it: 'a share cut off where it should be rounded', dataset: women(0.666, 3) },
    {
      it: 'a share of a base that nothing tells',
      dataset: datasetOf({
        statements: [derived('share', { value: 0.5734, part: { scope: { part: 'women' } } })],
      }),
    },
  ],
  finds: [
    {
      it: 'a share of 28 people that no number of them gives',
      dataset: women(0.55, 28),
      says: [
        'No whole number',
        'of 28 attendances makes 55 %',
        '15 would be 53.57 %',
        '16 would be 57.14 %',
      ],
    },
    {
      it: 'a mean of events of the register that no number of people gives',
      dataset: datasetOf({
        events: eventsOf([null, null, null]),
        statements: [
          derived('mean', {
            value: 20.5,
            within: 0.05,
            base: { measure: 'events' },
            part: { scope: { part: 'teachers' } },
          }),
        ],
      }),
      says: ['in 3 events', '20.5', '61 would be 20.33', '62 would be 20.67'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a share that can be counted, which is another finding',
        dataset: datasetOf({
          events: [
            ...eventsOf([15], { country: 'IT' }),
            event({ row: 9, country: 'PL', headcount: 13 }),
          ],
          statements: [
            derived('share', { value: 0.55, within: 0.0005, part: { scope: { country: 'IT' } } }),
          ],
        }),
      },
      {
        it: 'a change of 28 people',
        dataset: datasetOf({
          statements: [
            derived('change', {
              value: 0.55,
              within: 0.0005,
              part: { scope: { part: 'women' } },
              base: { value: 28 },
            }),
          ],
        }),
      },
      {
        it: 'a share of which the part is told',
        dataset: datasetOf({
          statements: [
            derived('share', {
              value: 0.55,
              within: 0.0005,
              part: { scope: { part: 'women' }, value: 15 },
              base: { value: 28 },
            }),
          ],
        }),
      },
      {
        it: 'a share without an upper end',
        dataset: datasetOf({
          statements: women(0.55, 28).statements.map((one) => ({
            ...one,
            interval: { low: 0.55, high: null },
          })),
        }),
      },
      { it: 'a share of nobody', dataset: women(0.55, 0) },
      { it: 'a share that a whole number gives to the last digit', dataset: women(0.25, 28, 0) },
      {
        it: 'a share of no base',
        dataset: datasetOf({ statements: [derived('share', { value: 0.55, base: null })] }),
      },
    ],
  },
});
