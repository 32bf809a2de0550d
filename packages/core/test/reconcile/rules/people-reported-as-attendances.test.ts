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
  edges: {
    passes: [
      {
        it: 'a planned number',
        dataset: {
          ...stated(3, 'attendances'),
          statements: [statement({ value: 3, role: 'planned' })],
        },
      },
      {
        it: 'a number of events',
        dataset: {
          ...stated(3, 'attendances'),
          statements: [statement({ value: 3, measure: 'events' })],
        },
      },
      {
        it: 'a country that nothing tells',
        dataset: {
          ...stated(3, 'attendances'),
          statements: [statement({ value: 3, scope: { country: 'IT' } })],
        },
      },
      { it: 'no attendance list', dataset: stated(3, 'attendances', []) },
      {
        it: 'a rounded number that both allow',
        dataset: {
          ...stated(3, 'attendances'),
          statements: [statement({ value: 3, interval: { low: 3, high: 5 } })],
        },
      },
      {
        it: 'an event without headcount or list',
        dataset: { ...stated(3, 'attendances'), events: [...events, event({ row: 9 })] },
      },
    ],
    finds: [
      {
        it: 'people of one type and year',
        dataset: {
          ...stated(3, 'attendances'),
          events: [
            ...events.map((one) => ({ ...one, type: 'Fair', start: '2020-02-01' })),
            event({ row: 8, type: 'Fair', start: '2019-02-01', headcount: 1 }),
            event({ row: 9, type: 'Camp', start: '2020-02-01', headcount: 1 }),
          ],
          attendances: [
            ...people,
            attendance({ event: 'e8', person: 'x', source: { file: 'list.csv', row: 8 } }),
            attendance({ event: 'e9', person: 'y', source: { file: 'list.csv', row: 9 } }),
          ],
          statements: [
            statement({
              value: 3,
              scope: { type: 'Fair' },
              period: { start: '2020-01-01', end: '2021-01-01' },
            }),
          ],
        },
      },
    ],
  },
});
