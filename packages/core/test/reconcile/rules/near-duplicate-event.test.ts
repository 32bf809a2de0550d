import { nearDuplicateEvent } from '../../../src/reconcile/rules/near-duplicate-event.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';
import { meeting, meetingTwice, twoEvents } from '../../support/two-records.js';

describeRule(nearDuplicateEvent, {
  passes: [
    ...twoEvents,
    {
      it: 'groups told apart by a letter',
      dataset: datasetOf({
        events: [
          event({ ...meeting, title: 'Training of teachers group A', row: 2 }),
          event({ ...meeting, title: 'Training of teachers group B', row: 3 }),
        ],
      }),
    },
    {
      it: 'a slip in a short word where the headcounts differ',
      dataset: meetingTwice({ title: 'Final meeting inn Casentino', headcount: 12 }),
    },
  ],
  finds: [
    {
      it: 'a title with a slip of a key',
      dataset: meetingTwice({ title: 'Final meting in Casentino' }),
      says: ['alike in title', 'same headcount'],
    },
    {
      it: 'a slip in a short word where all else agrees',
      dataset: meetingTwice({ title: 'Final meeting inn Casentino' }),
      says: ['alike in title', 'same headcount'],
    },
    {
      it: 'one title with two headcounts',
      dataset: meetingTwice({ headcount: 12 }),
      says: ['9', '12'],
      severity: 'note',
    },
  ],
});
