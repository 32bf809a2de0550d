import { year } from '../../../src/model/period.js';
import { plannedEqualsAchieved } from '../../../src/reconcile/rules/planned-equals-achieved.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, statement, target } from '../../support/records.js';

const register = eventsOf([300, 412]);
const planned = (value: number) => statement({ role: 'planned', value });

describeRule(plannedEqualsAchieved, {
  passes: [
    {
      it: 'a plan that was met to the unit',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 712 })],
        statements: [planned(712)],
      }),
    },
    {
      it: 'a planned figure other than the achieved one',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 470 })],
        statements: [planned(500)],
      }),
    },
    {
      it: 'a round planned figure without a target that was met',
      dataset: datasetOf({ events: eventsOf([300, 400]), statements: [planned(700)] }),
    },
  ],
  finds: [
    {
      it: 'the achieved figure where the targets say another',
      dataset: datasetOf({
        events: register,
        targets: [target({ measure: 'attendances', value: 470 })],
        statements: [planned(712)],
      }),
      says: ['712', 'planned', 'achieved'],
    },
    {
      it: 'a planned figure that is no round number and exactly the achieved one',
      dataset: datasetOf({ events: register, statements: [planned(712)] }),
      says: ['712'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a reported figure',
        dataset: datasetOf({
          events: register,
          statements: [{ ...planned(712), role: 'reported' }],
        }),
      },
      {
        it: 'a rounded planned figure',
        dataset: datasetOf({
          events: register,
          statements: [{ ...planned(712), interval: { low: 705, high: 715 } }],
        }),
      },
      {
        it: 'a small planned figure without a target',
        dataset: datasetOf({ events: eventsOf([9, 10]), statements: [planned(19)] }),
      },
      {
        it: 'one event of one',
        dataset: datasetOf({
          events: eventsOf([1]),
          targets: [target({ value: 5 })],
          statements: [{ ...planned(1), measure: 'events' }],
        }),
      },
      {
        it: 'what is planned for a year and was achieved in two',
        dataset: datasetOf({
          events: [300, 412].map((headcount, at) =>
            event({ row: at + 2, headcount, start: `202${at}-05-04` }),
          ),
          statements: [{ ...planned(712), period: year(2021) }],
        }),
      },
      {
        it: 'a planned figure beside another reported one',
        dataset: datasetOf({ statements: [planned(712), statement({ value: 700, line: 9 })] }),
      },
      {
        it: 'a country that the register does not tell',
        dataset: datasetOf({
          events: register,
          statements: [{ ...planned(712), scope: { country: 'IT' } }],
        }),
      },
    ],
    finds: [
      {
        it: 'two events where five are the target',
        dataset: datasetOf({
          events: eventsOf([1, 1]),
          targets: [target({ value: 5 })],
          statements: [{ ...planned(2), measure: 'events' }],
        }),
      },
      {
        it: 'the reported figure, without a register',
        dataset: datasetOf({
          statements: [
            planned(21),
            statement({ value: 21, line: 9 }),
            statement({ value: 22, line: 20 }),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'a figure of one type that is reported as well',
        dataset: datasetOf({
          events: [
            ...eventsOf([300, 412], { type: 'Fair' }),
            event({ row: 9, type: 'Camp', headcount: 5 }),
          ],
          statements: [
            { ...planned(712), scope: { type: 'Fair' } },
            statement({ value: 712, line: 9, scope: { type: 'Fair' } }),
          ],
        }),
        severity: 'note',
      },
    ],
  },
});
