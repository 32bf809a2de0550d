import { personListedTwice } from '../../../src/reconcile/rules/person-listed-twice.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event } from '../../support/records.js';

describeRule(personListedTwice, {
  passes: [
    {
      it: 'different people',
      dataset: datasetOf({
        events: [event()],
        attendances: ['a', 'b', null, null].map((person) => attendance({ event: 'e2', person })),
      }),
    },
    {
      it: 'one person on two days',
      dataset: datasetOf({
        events: [event({ start: '2020-05-04', end: '2020-05-05' })],
        attendances: ['2020-05-04', '2020-05-05'].map((date) =>
          attendance({ event: 'e2', person: 'a', date }),
        ),
      }),
    },
  ],
  finds: [
    {
      it: 'one person twice',
      dataset: datasetOf({
        events: [event({ title: 'Fair' })],
        attendances: [2, 3].map((row) =>
          attendance({ event: 'e2', person: 'a', source: { file: 'list.csv', row } }),
        ),
      }),
      says: ['Fair', '1 person', 'list.csv, row 3'],
    },
    {
      it: 'two people twice, in one finding',
      dataset: datasetOf({
        events: [event({ title: 'Fair' })],
        attendances: ['a', 'b', 'a', 'b'].map((person) => attendance({ event: 'e2', person })),
      }),
      says: ['2 people'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'a person once marked absent',
        dataset: datasetOf({
          events: [event()],
          attendances: [
            attendance({ event: 'e2', person: 'a' }),
            attendance({ event: 'e2', person: 'a', presence: 'absent' }),
          ],
        }),
      },
      { it: 'an event without a list', dataset: datasetOf({ events: [event()] }) },
    ],
    finds: [
      {
        it: 'one person three times and another once, at an event of a day',
        dataset: datasetOf({
          events: [event({ start: '2020-05-04' })],
          attendances: ['a', 'b', 'a', 'a'].map((person, at) =>
            attendance({ event: 'e2', person, source: { file: 'list.csv', row: at + 2 } }),
          ),
        }),
      },
    ],
  },
});
