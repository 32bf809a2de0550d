import { fractionOfPerson } from '../../../src/reconcile/rules/fraction-of-person.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf } from '../../support/records.js';

describeRule(fractionOfPerson, {
  passes: [
    { it: 'whole numbers', dataset: datasetOf({ events: eventsOf([12, 1754]) }) },
    { it: 'no number', dataset: datasetOf({ events: eventsOf([null]) }) },
  ],
  finds: [
    {
      it: 'half a person',
      dataset: datasetOf({ events: [event({ title: 'Fair', headcount: 12.5 })] }),
      says: ['12.5 people'],
    },
    {
      it: 'a thousands separator read as a point',
      dataset: datasetOf({
        events: [event({ title: 'Fair', registered: 1.754, printed: { registered: '1.754' } })],
      }),
      says: ['1.754 registrations'],
    },
  ],
});
