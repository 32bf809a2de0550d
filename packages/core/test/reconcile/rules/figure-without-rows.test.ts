import { figureWithoutRows } from '../../../src/reconcile/rules/figure-without-rows.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement } from '../../support/records.js';

const events = eventsOf([20, 30]);

describeRule(figureWithoutRows, {
  passes: [
    {
      it: 'attendances, which the register holds',
      dataset: datasetOf({ events, statements: [statement({ value: 50 })] }),
    },
    {
      it: 'contacts without a register beside them',
      dataset: datasetOf({ statements: [statement({ value: 1754, measure: 'contacts' })] }),
    },
  ],
  finds: [
    {
      it: 'contacts that no list holds',
      dataset: datasetOf({
        events,
        statements: [statement({ value: 1754, printed: '1.754', measure: 'contacts' })],
      }),
      says: ['1.754', '1754'],
    },
    {
      it: 'distinct people without an attendance list',
      dataset: datasetOf({
        events,
        statements: [statement({ value: 40, measure: 'participants' })],
      }),
      says: ['40 people'],
    },
  ],
});
