import { duplicateEvent } from '../../../src/reconcile/rules/duplicate-event.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';
import { meeting, meetingTwice, twoEvents } from '../../support/two-records.js';

describeRule(duplicateEvent, {
  passes: [...twoEvents],
  finds: [
    {
      it: 'a record that agrees in all',
      dataset: meetingTwice({}),
      says: ['Final meeting in Casentino', '2021-04-20', 'row 2 and register.csv, row 3'],
    },
    {
      it: 'a record that differs in case and accents alone',
      dataset: meetingTwice({ title: 'FINAL MEETING, in Casentino', partners: ['Oxfam'] }),
      says: ['agree in title'],
    },
    {
      it: 'a record entered three times, as two',
      dataset: datasetOf({ events: [2, 3, 4].map((row) => event({ ...meeting, row })) }),
      says: ['row 2'],
      count: 2,
    },
  ],
});
