import { registerHoldsPart } from '../../../src/reconcile/rules/register-holds-part.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement } from '../../support/records.js';

const events = eventsOf([20, 30]);

describeRule(registerHoldsPart, {
  passes: [
    {
      it: 'totals that the rows come near to',
      dataset: datasetOf({
        events,
        statements: [statement({ value: 50 }), statement({ value: 80, line: 9 })],
      }),
    },
    {
      it: 'one figure far above the rows, which is judged by itself',
      dataset: datasetOf({ events, statements: [statement({ value: 500 })] }),
    },
  ],
  finds: [
    {
      it: 'two totals far above the rows',
      dataset: datasetOf({
        events,
        statements: [statement({ value: 511, line: 5 }), statement({ value: 521, line: 36 })],
      }),
      says: ['511', '521', '50'],
    },
    {
      it: 'one total stated twice',
      dataset: datasetOf({
        events,
        statements: [statement({ value: 511, line: 5 }), statement({ value: 511, line: 36 })],
      }),
      says: ['511', '50'],
    },
  ],
});
