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
});
