import { statementDiffersFromRegister } from '../../../src/reconcile/rules/statement-differs-from-register.js';
import { describeRule } from '../../support/describe-rule.js';
import {
  attendance,
  datasetOf,
  event,
  eventsOf,
  statement,
  target,
} from '../../support/records.js';

const register = eventsOf([18, 10, 100, 28]);
const women = ['10', '6', '60', '14'];
const withWomen = register.map((one, at) => ({ ...one, extra: { Women: women[at] ?? '' } }));
const ofWomen = { part: 'Women' };

describeRule(statementDiffersFromRegister, {
  passes: [
    {
      it: 'a figure that the rows come to',
      dataset: datasetOf({ events: register, statements: [statement({ value: 156 })] }),
    },
    {
      it: 'people of a kind whom a column of the register counts',
      dataset: datasetOf({
        events: withWomen,
        statements: [statement({ value: 90, scope: ofWomen })],
      }),
    },
    {
      it: 'people of a kind whose column is blank in one row',
      dataset: datasetOf({
        events: [...withWomen, event({ row: 9, headcount: 30 })],
        statements: [statement({ value: 95, scope: ofWomen })],
      }),
    },
    {
      it: 'people of a kind whose column counts something else',
      dataset: datasetOf({
        events: withWomen.map((one) => ({ ...one, extra: { Women: '400' } })),
        statements: [statement({ value: 95, scope: ofWomen })],
      }),
    },
    {
      it: '"about 150" where the rows come to 156',
      dataset: datasetOf({
        events: register,
        statements: [
          statement({ value: 150, printed: 'about 150', interval: { low: 140, high: 160 } }),
        ],
      }),
    },
    {
      it: 'a figure that a blank headcount could make up',
      dataset: datasetOf({
        events: eventsOf([18, 10, 100, null]),
        statements: [statement({ value: 150 })],
      }),
    },
    {
      it: 'a figure within what "around 20" of one row allows',
      dataset: datasetOf({
        events: [
          ...eventsOf([100, 30]),
          event({ row: 9, headcount: 20, headcountInterval: { low: 15, high: 25 } }),
        ],
        statements: [statement({ value: 152 })],
      }),
    },
    {
      it: 'cancelled events with nobody',
      dataset: datasetOf({
        events: [...register, event({ row: 9, status: 'cancelled' })],
        statements: [statement({ value: 156 }), statement({ value: 4, measure: 'events' })],
      }),
    },
  ],
  finds: [
    {
      it: 'other people of a kind than their column counts',
      dataset: datasetOf({
        events: withWomen,
        statements: [statement({ value: 99, scope: ofWomen })],
      }),
      says: ['99 attendances for part Women', 'the register gives 90 from 4 records'],
    },
    {
      it: 'a figure above the rows',
      dataset: datasetOf({ events: register, statements: [statement({ value: 176, line: 5 })] }),
      says: ['176', '156', 'report.md, line 5'],
    },
    {
      it: 'a number of events that the rows do not have',
      dataset: datasetOf({
        events: register,
        statements: [statement({ value: 5, measure: 'events' })],
      }),
      says: ['5 events', '4 from 4 records'],
    },
    {
      it: 'a figure below the rows though one is blank',
      dataset: datasetOf({
        events: eventsOf([18, 10, 100, null]),
        statements: [statement({ value: 118 })],
      }),
      says: ['118', '128', '1 more without a value'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'a planned figure that the targets contradict',
        dataset: datasetOf({
          events: register,
          targets: [target({ value: 9 })],
          statements: [statement({ value: 8, measure: 'events', role: 'planned' })],
        }),
      },
      {
        it: 'a number of events that a row for several explains',
        dataset: datasetOf({
          events: [...eventsOf([1, 2]), event({ row: 9, title: '4 exchange meetings' })],
          statements: [statement({ value: 6, measure: 'events' })],
        }),
      },
    ],
    finds: [
      {
        it: 'a figure that is stated twice with two values',
        dataset: datasetOf({
          events: register,
          statements: [
            statement({ value: 176, line: 5 }),
            statement({ value: 190, line: 9 }),
            statement({ value: 176, line: 20 }),
          ],
        }),
        count: 2,
      },
      {
        it: 'different people where one attendance names nobody',
        dataset: datasetOf({
          events: eventsOf([2, 2]),
          attendances: ['a', 'b', null].map((person) => attendance({ event: 'e2', person })),
          statements: [statement({ value: 1, measure: 'participants' })],
        }),
        severity: 'warning',
      },
    ],
  },
});
