import { jointEventByEachPartner } from '../../../src/reconcile/rules/joint-event-by-each-partner.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';
import { meeting, meetingTwice, twoEvents } from '../../support/two-records.js';

/** The meeting entered for two partners, each time with further fields. */
const twice = (first: object, second: object) =>
  datasetOf({
    events: [
      event({ ...meeting, ...first, row: 2 }),
      event({ ...meeting, partners: ['CESIE'], ...second, row: 3 }),
    ],
  });

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
  edges: {
    passes: [
      { it: 'two sizes', dataset: meetingTwice({ partners: ['CESIE'], headcount: 12 }) },
      {
        it: 'one blank size in two countries',
        dataset: meetingTwice({ partners: ['CESIE'], country: 'PL', headcount: null, level: null }),
      },
      {
        it: 'one blank size and no country',
        dataset: twice({ headcount: null, country: null }, { country: null }),
      },
      { it: 'one event entered twice for one partner', dataset: meetingTwice({}) },
      {
        it: 'two blank sizes and one country',
        dataset: twice({ headcount: null, country: null }, { headcount: null }),
      },
    ],
    finds: [
      { it: 'five people in both', dataset: twice({ headcount: 5 }, { headcount: 5 }) },
      {
        it: 'four people in both',
        dataset: twice({ headcount: 4 }, { headcount: 4 }),
        severity: 'note',
      },
      {
        it: 'a blank size in the first',
        dataset: twice({ headcount: null }, {}),
        severity: 'note',
      },
      {
        it: 'a blank size in the second',
        dataset: twice({}, { headcount: null }),
        severity: 'note',
      },
    ],
  },
});
