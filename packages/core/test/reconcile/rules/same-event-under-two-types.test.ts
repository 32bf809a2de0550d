import { sameEventUnderTwoTypes } from '../../../src/reconcile/rules/same-event-under-two-types.js';
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

describeRule(sameEventUnderTwoTypes(), {
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
      it: 'one meeting under two types',
      dataset: both({ type: 'Forward-looking' }),
      says: ['"Peer learning" and "Forward-looking"', '2021-04-20'],
    },
    {
      it: 'one meeting whose partner is misspelt in one of them',
      dataset: both({
        type: 'Forward-looking',
        partners: ['OXAFAM'],
        title: 'Final Meeting - in casentino',
      }),
      says: ['entered as'],
    },
  ],
});
