import { peopleReportedAsAttendances } from '../../../src/reconcile/rules/people-reported-as-attendances.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event, statement } from '../../support/records.js';

const events = [event({ row: 2, headcount: 3 }), event({ row: 3, headcount: 2 })];
const people = [
  ['e2', 'a'],
  ['e2', 'b'],
  ['e2', 'c'],
  ['e3', 'a'],
  ['e3', 'b'],
].map(([of = '', person = ''], index) =>
  attendance({ event: of, person, source: { file: 'list.csv', row: index + 2 } }),
);
const stated = (value: number, measure: 'attendances' | 'participants', attendances = people) =>
  datasetOf({ events, attendances, statements: [statement({ value, measure })] });

describeRule(peopleReportedAsAttendances, {
  passes: [
    { it: 'attendances stated as such', dataset: stated(5, 'attendances') },
    { it: 'people stated as such', dataset: stated(3, 'participants') },
    { it: 'a number that is neither', dataset: stated(4, 'attendances') },
    {
      it: 'an event whose people are not known',
      dataset: stated(3, 'attendances', people.slice(0, 3)),
    },
  ],
  finds: [
    {
      it: 'people stated as attendances',
      dataset: stated(3, 'attendances'),
      says: ['3 attendances are stated', 'the number of different people', '5 attendances'],
    },
    {
      it: 'attendances stated as people',
      dataset: stated(5, 'participants'),
      says: ['5 people are stated', 'the number of attendances', '3 people'],
    },
  ],
});
