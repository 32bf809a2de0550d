import { year } from '../../../src/model/period.js';
import { participantsExceedAttendances } from '../../../src/reconcile/rules/participants-exceed-attendances.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, statement } from '../../support/records.js';

const people = (value: number) => statement({ value, measure: 'participants' });

describeRule(participantsExceedAttendances, {
  passes: [
    {
      it: 'fewer people than attendances',
      dataset: datasetOf({ statements: [people(586), statement({ value: 712 })] }),
    },
    { it: 'people alone', dataset: datasetOf({ statements: [people(586)] }) },
  ],
  finds: [
    {
      it: 'more people than stated attendances',
      dataset: datasetOf({ statements: [people(712), statement({ value: 586 })] }),
      says: ['712', '586'],
    },
    {
      it: 'more people than attendances in the register',
      dataset: datasetOf({ events: eventsOf([20, 30]), statements: [people(60)] }),
      says: ['60', '50'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'planned people',
        dataset: datasetOf({
          statements: [
            { ...people(712), role: 'planned' },
            statement({ value: 586, role: 'planned' }),
          ],
        }),
      },
      {
        it: 'attendances above the register',
        dataset: datasetOf({ events: eventsOf([20, 30]), statements: [statement({ value: 60 })] }),
      },
      {
        it: 'as many people as attendances',
        dataset: datasetOf({ events: eventsOf([20, 30]), statements: [people(50)] }),
      },
      {
        it: 'a register with a blank',
        dataset: datasetOf({ events: eventsOf([20, 30, null]), statements: [people(60)] }),
      },
      {
        it: 'attendances that are rounded up',
        dataset: datasetOf({
          statements: [
            people(600),
            { ...statement({ value: 590 }), interval: { low: 550, high: 650 } },
          ],
        }),
      },
      {
        it: 'attendances without an upper end',
        dataset: datasetOf({
          statements: [
            people(600),
            { ...statement({ value: 590 }), interval: { low: 590, high: null } },
          ],
        }),
      },
      {
        it: 'a country that the register does not tell',
        dataset: datasetOf({
          events: eventsOf([20, 30]),
          statements: [{ ...people(60), scope: { country: 'IT' } }],
        }),
      },
      {
        it: 'people above the stated attendances, not those of the register',
        dataset: datasetOf({
          events: eventsOf([700]),
          statements: [people(650), statement({ value: 600 })],
        }),
      },
    ],
    finds: [
      {
        it: 'more people of a type than its attendances',
        dataset: datasetOf({
          events: [
            ...eventsOf([20, 30], { type: 'Fair' }),
            event({ row: 9, type: 'Camp', headcount: 90 }),
          ],
          statements: [{ ...people(60), scope: { type: 'Fair' } }],
        }),
      },
      {
        it: 'more people of a year than its attendances',
        dataset: datasetOf({
          events: [
            ...eventsOf([20, 30], { start: '2020-05-04' }),
            event({ row: 9, start: '2021-05-04', headcount: 90 }),
          ],
          statements: [{ ...people(60), period: year(2020) }],
        }),
      },
      {
        it: 'more people than the larger of two numbers, at its place',
        dataset: datasetOf({
          statements: [
            people(60),
            ...[40, 55].map((value, at) => statement({ value, line: at + 2 })),
          ],
        }),
      },
      {
        it: 'more people than an exact number beside a rounded one',
        dataset: datasetOf({
          statements: [
            people(620),
            statement({ value: 600, line: 9 }),
            { ...statement({ value: 590, line: 20 }), interval: { low: 550, high: 650 } },
          ],
        }),
      },
      {
        it: 'more people than rounded attendances allow',
        dataset: datasetOf({
          statements: [
            people(651),
            { ...statement({ value: 590 }), interval: { low: 550, high: 650 } },
          ],
        }),
      },
      {
        it: 'more people than the register has, whatever rounded figures allow',
        dataset: datasetOf({
          events: eventsOf([20, 30]),
          statements: [
            people(60),
            { ...statement({ value: 55 }), interval: { low: 40, high: 70 } },
          ],
        }),
      },
    ],
  },
});
