import { headcountDiffersFromList } from '../../../src/reconcile/rules/headcount-differs-from-list.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event } from '../../support/records.js';

const list = (people: number) =>
  Array.from({ length: people }, (_, index) => attendance({ event: 'e2', person: `p${index}` }));

describeRule(headcountDiffersFromList, {
  passes: [
    {
      it: 'as many as the list',
      dataset: datasetOf({ events: [event({ headcount: 3 })], attendances: list(3) }),
    },
    {
      it: 'people marked absent',
      dataset: datasetOf({
        events: [event({ headcount: 3 })],
        attendances: [...list(3), attendance({ event: 'e2', person: 'x', presence: 'absent' })],
      }),
    },
    { it: 'an event without a list', dataset: datasetOf({ events: [event({ headcount: 3 })] }) },
  ],
  finds: [
    {
      it: 'fewer on the list',
      dataset: datasetOf({
        events: [event({ title: 'Fair', headcount: 5 })],
        attendances: list(3),
      }),
      says: ['headcount of 5', '3 people'],
    },
    {
      it: 'more on the list',
      dataset: datasetOf({
        events: [event({ title: 'Fair', headcount: 2 })],
        attendances: list(3),
      }),
      says: ['headcount of 2', '3 people'],
    },
  ],
});
