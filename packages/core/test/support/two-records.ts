import type { RuleCase } from './describe-rule.js';
import { datasetOf, event } from './records.js';

export const meeting = {
  title: 'Final meeting in Casentino',
  start: '2021-04-20',
  partners: ['OXFAM'],
  country: 'IT',
  type: 'Peer learning',
  headcount: 9,
};

/** A register in which the meeting stands twice, the second time with these fields. */
export const meetingTwice = (other: object) =>
  datasetOf({ events: [event({ ...meeting, row: 2 }), event({ ...meeting, ...other, row: 3 })] });

/** Two records that no rule may take for one event. */
export const twoEvents: readonly [RuleCase, RuleCase, RuleCase] = [
  { it: 'a yearly workshop with one title', dataset: meetingTwice({ start: '2020-04-20' }) },
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
    dataset: meetingTwice({ country: 'PL', partners: ['CEO'], headcount: 21 }),
  },
];
