import { duplicateEvent } from '../../../src/reconcile/rules/duplicate-event.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const meeting = {
  title: 'Final meeting in Casentino',
  start: '2021-04-20',
  partners: ['OXFAM'],
  country: 'IT',
  type: 'Peer learning',
  headcount: 9,
};
const both = (other: object) =>
  datasetOf({ events: [event({ ...meeting, row: 2 }), event({ ...meeting, ...other, row: 3 })] });

describeRule(duplicateEvent(), {
  passes: [
    { it: 'a yearly workshop with one title', dataset: both({ start: '2020-04-20' }) },
    {
      it: 'two sessions told apart by a number',
      dataset: datasetOf({
        events: [
          event({ ...meeting, title: 'Session 1 on inclusion', row: 2 }),
          event({ ...meeting, title: 'Session 2 on inclusion', row: 3 }),
        ],
      }),
    },
    {
      it: 'one title on one day in two countries',
      dataset: both({ country: 'PL', partners: ['CEO'], headcount: 21 }),
    },
  ],
  finds: [
    {
      it: 'a record that agrees in all',
      dataset: both({}),
      says: ['Final meeting in Casentino', '2021-04-20', 'row 2 and register.csv, row 3'],
    },
    {
      it: 'a record that differs in case and accents alone',
      dataset: both({ title: 'FINAL MEETING, in Casentino', partners: ['Oxfam'] }),
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
