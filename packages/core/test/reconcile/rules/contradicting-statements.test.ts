import { contradictingStatements } from '../../../src/reconcile/rules/contradicting-statements.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, eventType, statement, target } from '../../support/records.js';

const place = (line: number) => ({ line });
const stated = (fields: object, ...values: readonly number[]) =>
  values.map((value, at) => statement({ value, ...fields, ...place(9 * (at + 1)) }));

describeRule(contradictingStatements, {
  passes: [
    {
      it: 'one figure stated twice with one value',
      dataset: datasetOf({
        statements: [
          statement({ value: 712, ...place(3) }),
          statement({ value: 712, ...place(9) }),
        ],
      }),
    },
    {
      it: '"about 700" beside 712',
      dataset: datasetOf({
        statements: [
          statement({ value: 712 }),
          statement({ value: 700, printed: 'about 700', interval: { low: 650, high: 750 } }),
        ],
      }),
    },
    {
      it: 'two values of different scopes',
      dataset: datasetOf({
        statements: [
          statement({ value: 712 }),
          statement({ value: 301, scope: { type: 'Igniting' } }),
        ],
      }),
    },
    {
      it: 'persons and attendances stated side by side',
      dataset: datasetOf({
        statements: [statement({ value: 712 }), statement({ value: 600, measure: 'participants' })],
      }),
    },
    {
      it: 'planned beside reported',
      dataset: datasetOf({
        statements: [
          statement({ value: 34, measure: 'events' }),
          statement({ value: 32, measure: 'events', role: 'planned' }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'two values in one document',
      dataset: datasetOf({
        statements: [
          statement({ value: 586, ...place(71) }),
          statement({ value: 712, ...place(270) }),
        ],
      }),
      says: ['586 (report.md, line 71)', '712 (report.md, line 270)'],
    },
    {
      it: 'two values of one type, written differently',
      dataset: datasetOf({
        statements: [
          statement({
            line: 30,
            value: 16,
            measure: 'events',
            scope: { type: 'Peer-learning event' },
          }),
          statement({ value: 13, measure: 'events', scope: { type: 'peer-learning events' } }),
        ],
        eventTypes: [eventType({ name: 'Peer-learning event' })],
      }),
      says: ['13', '16', 'Peer-learning event'],
    },
    {
      it: 'a value that is far below the other, which may speak of a part',
      dataset: datasetOf({ statements: [statement({ value: 40 }), statement({ value: 712 })] }),
      says: ['40', '712'],
      severity: 'note',
    },
  ],
  edges: {
    finds: [
      {
        it: 'two values of which the register has one, twice',
        dataset: datasetOf({
          events: eventsOf([300, 412]),
          statements: [
            statement({ value: 712, ...place(3) }),
            statement({ value: 586, ...place(9) }),
            statement({ value: 712, ...place(40) }),
          ],
        }),
      },
      {
        it: 'two planned values of which the targets have one',
        dataset: datasetOf({
          targets: [target({ value: 32 })],
          statements: [34, 32].map((value, at) =>
            statement({ value, measure: 'events', role: 'planned', ...place(9 * (at + 1)) }),
          ),
        }),
      },
      {
        it: 'small numbers of which the register has one',
        dataset: datasetOf({
          events: eventsOf([5, 5, 5]),
          statements: stated({ measure: 'events' }, 3, 9),
        }),
      },
      { it: 'three values', dataset: datasetOf({ statements: stated({}, 700, 712, 721) }) },
      {
        it: 'four values, which may speak of four things',
        dataset: datasetOf({ statements: stated({}, 700, 712, 721, 733) }),
        severity: 'note',
      },
      {
        it: 'values on lines next to each other',
        dataset: datasetOf({
          statements: [
            statement({ value: 700, ...place(4) }),
            statement({ value: 712, ...place(5) }),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'values two lines apart',
        dataset: datasetOf({
          statements: [
            statement({ value: 700, ...place(4) }),
            statement({ value: 712, ...place(6) }),
          ],
        }),
      },
      {
        it: 'small numbers of which two places give the one of the register and no word is for the whole',
        dataset: datasetOf({
          targets: [target({ value: 9 })],
          statements: stated({ measure: 'events', role: 'planned' }, 9, 8, 9),
        }),
      },
      {
        it: 'values of passages with one name in two documents',
        dataset: datasetOf({
          statements: ['a.md', 'b.md'].map((file, at) =>
            statement({ value: 700 + 12 * at, passage: 'p', source: { file, line: 4 } }),
          ),
        }),
      },
      {
        it: 'values that a person listed on rows next to each other',
        dataset: datasetOf({
          statements: [3, 4].map((row) =>
            statement({ value: 700 + row, source: { file: 'statements.csv', row } }),
          ),
        }),
      },
      { it: 'a value of exactly half', dataset: datasetOf({ statements: stated({}, 356, 712) }) },
      {
        it: 'a value of less than half',
        dataset: datasetOf({ statements: stated({}, 355, 712) }),
        severity: 'note',
      },
      {
        it: 'a value that lost its last digit',
        dataset: datasetOf({ statements: stated({}, 71, 712) }),
      },
      {
        it: 'numbers below ten that may be of anything',
        dataset: datasetOf({ statements: stated({}, 8, 9) }),
        severity: 'note',
      },
      { it: 'a number of ten', dataset: datasetOf({ statements: stated({}, 8, 10) }) },
      {
        it: 'numbers below ten, one with a word for the whole',
        dataset: datasetOf({
          statements: [
            statement({ value: 8, ...place(3) }),
            statement({
              value: 9,
              source: { file: 'report.md', line: 9, quote: 'in total 9 people' },
            }),
          ],
        }),
      },
      {
        it: 'values far apart of which the register contradicts one',
        dataset: datasetOf({
          events: eventsOf([60, 40]),
          statements: stated({}, 100, 712),
        }),
      },
    ],
  },
});
