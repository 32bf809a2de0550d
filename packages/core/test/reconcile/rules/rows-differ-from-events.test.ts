import { rowsDifferFromEvents } from '../../../src/reconcile/rules/rows-differ-from-events.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, statement } from '../../support/records.js';

const rows = [
  event({ row: 2, title: 'Opening' }),
  event({
    row: 3,
    title: '4 exchange meetings',
    eventCount: 4,
    source: { file: 'register.csv', row: 3, cells: { title: { column: 2 } } },
  }),
  event({ row: 4, title: 'Closing' }),
];
const events = (value: number) => [statement({ value, measure: 'events' })];

/** One row for three without a title, and others for four by their title. */
const forMany = (count: number) => [
  event({ row: 2, eventCount: 3 }),
  ...Array.from({ length: count - 1 }, (_, at) => {
    const source = { file: 'register.csv', row: at + 3, cells: { title: { column: 2 } } };
    return event({ row: at + 3, title: `Meetings ${at + 1}`, eventCount: 4, source });
  }),
  event({ row: 20 }),
];

describeRule(rowsDifferFromEvents, {
  passes: [
    {
      it: 'as many rows as events',
      dataset: datasetOf({ events: eventsOf([1, 2, 3]), statements: events(3) }),
    },
    {
      it: 'cancelled rows beside the events',
      dataset: datasetOf({
        events: [...eventsOf([1, 2, 3]), event({ row: 9, status: 'cancelled' })],
        statements: events(3),
      }),
    },
    {
      it: 'a number that no row for several explains',
      dataset: datasetOf({ events: rows, statements: events(11) }),
    },
  ],
  finds: [
    {
      it: 'a row that counts for four by its title',
      dataset: datasetOf({ events: rows, statements: events(6) }),
      says: ['6 events', '3 rows', 'register.csv, row 3 stands for 4'],
    },
    {
      it: 'a row whose title names four though it counts as one',
      dataset: datasetOf({
        events: rows.map((row) => ({ ...row, eventCount: 1 })),
        statements: events(6),
      }),
      says: ['6 events', '3 rows', 'names 4'],
    },
    {
      it: 'a row that counts for four by a column of the register',
      dataset: datasetOf({
        events: rows.map((row) => ({ ...row, source: { file: 'register.csv', row: 3 } })),
        statements: events(6),
      }),
      says: ['6 events'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a planned number and people',
        dataset: datasetOf({
          events: rows,
          statements: [
            statement({ value: 6, measure: 'events', role: 'planned' }),
            statement({ value: 6 }),
          ],
        }),
      },
      {
        it: 'a country that the register does not tell',
        dataset: datasetOf({
          events: rows,
          statements: [statement({ value: 6, measure: 'events', scope: { country: 'IT' } })],
        }),
      },
      {
        it: 'a number that rows and events allow',
        dataset: datasetOf({
          events: rows,
          statements: [statement({ value: 6, measure: 'events', interval: { low: 3, high: 6 } })],
        }),
      },
      { it: 'no register', dataset: datasetOf({ statements: events(6) }) },
    ],
    finds: [
      {
        it: 'a number of a type and a year',
        dataset: datasetOf({
          events: [
            ...rows.map((row) => ({ ...row, type: 'Fair', start: '2020-02-01' })),
            event({ row: 7, type: 'Fair', start: '2019-02-01' }),
          ],
          statements: [
            statement({
              value: 6,
              measure: 'events',
              scope: { type: 'Fair' },
              period: { start: '2020-01-01', end: '2021-01-01' },
            }),
          ],
        }),
      },
      {
        it: 'three rows for several, one by its title',
        dataset: datasetOf({ events: forMany(3), statements: events(12) }),
      },
      {
        it: 'five rows for several',
        dataset: datasetOf({ events: forMany(5), statements: events(20) }),
      },
      {
        it: 'rows for several by a column',
        dataset: datasetOf({
          events: forMany(2).map((row) => ({
            ...row,
            source: { file: 'register.csv', row: 3, cells: { eventCount: { column: 7 } } },
          })),
          statements: events(8),
        }),
        severity: 'note',
      },
    ],
  },
});
