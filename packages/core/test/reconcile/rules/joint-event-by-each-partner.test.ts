import { jointEventByEachPartner } from '../../../src/reconcile/rules/joint-event-by-each-partner.js';
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

describeRule(jointEventByEachPartner(), {
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
      it: 'one event of one size for two partners',
      dataset: both({ partners: ['CESIE'] }),
      says: ['entered for OXFAM and CESIE'],
    },
    {
      it: 'one online event of one size entered in two countries',
      dataset: both({ partners: ['CEO'], country: 'PL', level: null }),
      says: ['OXFAM and CEO'],
    },
    {
      it: 'one event without headcounts in one country',
      dataset: datasetOf({
        events: [
          event({ ...meeting, headcount: null, row: 2 }),
          event({ ...meeting, headcount: null, partners: ['CESIE'], row: 3 }),
        ],
      }),
      says: ['OXFAM and CESIE'],
      severity: 'note',
    },
  ],
});
