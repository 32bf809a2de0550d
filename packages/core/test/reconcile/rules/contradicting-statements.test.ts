import { contradictingStatements } from '../../../src/reconcile/rules/contradicting-statements.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

const place = (line: number) => ({ line });

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
        eventTypes: [
          {
            name: 'Peer-learning event',
            aliases: [],
            aim: null,
            format: null,
            audience: null,
            level: null,
            source: { file: 'types.csv', row: 2 },
          },
        ],
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
});
