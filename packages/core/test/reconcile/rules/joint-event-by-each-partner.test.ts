import { jointEventByEachPartner } from '../../../src/reconcile/rules/joint-event-by-each-partner.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';
import { meeting, meetingTwice, twoEvents } from '../../support/two-records.js';

describeRule(jointEventByEachPartner, {
  passes: [...twoEvents],
  finds: [
    {
      it: 'one event of one size for two partners',
      dataset: meetingTwice({ partners: ['CESIE'] }),
      says: ['entered for OXFAM and CESIE'],
    },
    {
      it: 'one online event of one size entered in two countries',
      dataset: meetingTwice({ partners: ['CEO'], country: 'PL', level: null }),
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
