import { figureWithoutRows } from '../../../src/reconcile/rules/figure-without-rows.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, eventsOf, statement } from '../../support/records.js';

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
  edges: {
    passes: [
      {
        it: 'a planned number of contacts',
        dataset: datasetOf({
          events,
          statements: [statement({ value: 9, measure: 'contacts', role: 'planned' })],
        }),
      },
      {
        it: 'a number of which it is not known what it counts',
        dataset: datasetOf({ events, statements: [statement({ value: 9, measure: null })] }),
      },
      {
        it: 'contacts of one country',
        dataset: datasetOf({
          events,
          statements: [statement({ value: 9, measure: 'contacts', scope: { country: 'IT' } })],
        }),
      },
      {
        it: 'events of a type that no column tells',
        dataset: datasetOf({
          events,
          statements: [statement({ value: 9, measure: 'events', scope: { type: 'Fair' } })],
        }),
      },
      {
        it: 'people of whom a list names some',
        dataset: datasetOf({
          events,
          attendances: [attendance({ event: 'e2', person: 'a' })],
          statements: [statement({ value: 40, measure: 'participants' })],
        }),
      },
    ],
    finds: [
      {
        it: 'a number of registrations',
        dataset: datasetOf({
          events,
          statements: [statement({ value: 40, measure: 'registered' })],
        }),
      },
    ],
  },
});
