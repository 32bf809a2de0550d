import { sameEventUnderTwoTypes } from '../../../src/reconcile/rules/same-event-under-two-types.js';
import { describeRule } from '../../support/describe-rule.js';
import { meetingTwice, twoEvents } from '../../support/two-records.js';

describeRule(sameEventUnderTwoTypes, {
  passes: [...twoEvents],
  finds: [
    {
      it: 'one meeting under two types',
      dataset: meetingTwice({ type: 'Forward-looking' }),
      says: ['"Peer learning" and "Forward-looking"', '2021-04-20'],
    },
    {
      it: 'one meeting whose partner is misspelt in one of them',
      dataset: meetingTwice({
        type: 'Forward-looking',
        partners: ['OXAFAM'],
        title: 'Final Meeting - in casentino',
      }),
      says: ['entered as'],
    },
  ],
});
