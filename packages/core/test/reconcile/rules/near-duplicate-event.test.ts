import { nearDuplicateEvent } from '../../../src/reconcile/rules/near-duplicate-event.js';
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

describeRule(nearDuplicateEvent(), {
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

    {
      it: 'groups told apart by a letter',
      dataset: datasetOf({
        events: [
          event({ ...meeting, title: 'Training of teachers group A', row: 2 }),
          event({ ...meeting, title: 'Training of teachers group B', row: 3 }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'a title with a slip of a key',
      dataset: both({ title: 'Final meting in Casentino' }),
      says: ['alike in title', 'same headcount'],
    },
    {
      it: 'one title with two headcounts',
      dataset: both({ headcount: 12 }),
      says: ['9', '12'],
      severity: 'note',
    },
  ],
});
