import { describe, expect, it } from 'vitest';
import { english } from '../../../src/reconcile/messages/english/english.js';
import { targetMissed } from '../../../src/reconcile/rules/target-missed.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, target } from '../../support/records.js';
import { held, planned } from '../../support/webinars.js';

const project = {
  name: 'P',
  period: { start: '2019-06-01', end: '2021-06-01' },
  reportingPeriod: null,
  workPackages: [],
};

describeRule(targetMissed, {
  passes: [
    {
      it: 'a target that is reached',
      dataset: datasetOf({ targets: planned(6), events: held(6) }),
    },
    {
      it: 'a target that was amended',
      dataset: datasetOf({
        targets: [...planned(10), ...planned(6, { amended: '2020-05-01' })],
        events: held(6),
      }),
    },
    {
      it: 'a target that is not due yet',
      dataset: datasetOf({ targets: planned(10, { by: '2021-05-31' }), events: held(6) }),
      asOf: '2020-05-31',
    },
    {
      it: 'a target that blank headcounts could reach',
      dataset: datasetOf({
        targets: planned(50, { measure: 'attendances' }),
        events: [...held(3), event({ row: 20, type: 'Webinar' })],
      }),
    },
  ],
  finds: [
    {
      it: 'six events of ten',
      dataset: datasetOf({ targets: planned(10), events: held(6) }),
      says: ['10 events', 'gives 6', '60 %', '4 fewer'],
    },
    {
      it: '72 people of 150',
      dataset: datasetOf({ targets: planned(150, { measure: 'attendances' }), events: held(6) }),
      says: ['150 attendances', '72', '48 %'],
    },
  ],
  edges: {
    passes: [
      { it: 'no register at all', dataset: datasetOf({ targets: planned(10) }) },
      {
        it: 'no register for a target of the whole project',
        dataset: datasetOf({ targets: [target({ value: 10 })] }),
      },
      { it: 'a target of nought', dataset: datasetOf({ targets: planned(0), events: held(1) }) },
      {
        it: 'a type that has no record',
        dataset: datasetOf({ targets: planned(10), events: eventsOf([5], { type: 'Fair' }) }),
      },
      {
        it: 'a country that the register does not tell',
        dataset: datasetOf({
          targets: [target({ value: 4, scope: { country: 'IT' } })],
          events: held(2),
        }),
      },
      {
        it: 'a result without a target',
        dataset: datasetOf({
          targets: planned(2),
          events: [...held(2), event({ row: 9, type: 'Fair' })],
        }),
      },
      {
        it: 'a target without a date before the end of the project',
        dataset: datasetOf({ project, targets: planned(10), events: held(6) }),
        asOf: '2021-05-30',
      },
      {
        it: 'a type of which no headcount is known',
        dataset: datasetOf({
          targets: planned(50, { measure: 'attendances' }),
          events: eventsOf([null, null], { type: 'Webinar' }),
        }),
      },
      {
        it: 'a blank headcount that would reach the target with twice the mean exactly',
        dataset: datasetOf({
          targets: planned(48, { measure: 'attendances' }),
          events: [...held(2), event({ row: 20, type: 'Webinar' })],
        }),
      },
    ],
    finds: [
      {
        it: 'a target as of a day before its amendment',
        dataset: datasetOf({
          targets: [...planned(10), ...planned(6, { amended: '2020-05-01' })],
          events: held(6),
        }),
        asOf: '2020-04-30',
      },
      {
        it: 'a target of the whole project, of which no event was held',
        dataset: datasetOf({
          targets: [target({ value: 10 })],
          events: held(2).map((one) => ({ ...one, status: 'cancelled' as const })),
        }),
      },
      {
        it: 'a target on the day it is due',
        dataset: datasetOf({ targets: planned(10, { by: '2021-05-31' }), events: held(6) }),
        asOf: '2021-05-31',
      },
      {
        it: 'a target without a date on the last day of the project',
        dataset: datasetOf({ project, targets: planned(10), events: held(6) }),
        asOf: '2021-05-31',
      },
      {
        it: 'a target without any date, as of a day',
        dataset: datasetOf({ targets: planned(10), events: held(6) }),
        asOf: '2020-05-31',
      },
      {
        it: 'a target that a blank headcount would not reach',
        dataset: datasetOf({
          targets: planned(49, { measure: 'attendances' }),
          events: [...held(2), event({ row: 20, type: 'Webinar' })],
        }),
      },
      {
        it: 'only the second of two targets, the first being met',
        dataset: datasetOf({
          targets: [...planned(6), ...planned(80, { measure: 'attendances', by: '2021-01-01' })],
          events: held(6),
        }),
      },
    ],
  },
});

describe('targetMissed cannot tell', () => {
  it.each([
    {
      it: 'what the register has no column for',
      targets: [target({ value: 4, scope: { Region: 'North' } })],
      says: '4 events for Region North',
    },
    {
      it: 'distinct people without an attendance list',
      targets: [target({ value: 40, measure: 'participants' })],
      says: '40 people',
    },
  ])('$it', ({ targets, says }) => {
    const dataset = datasetOf({ targets, events: held(6) });
    const context = { asOf: null, messages: english };
    expect([...targetMissed().check(dataset, context)]).toEqual([
      expect.objectContaining({ unverifiable: expect.stringContaining(says) }),
    ]);
  });
});

describe('targetMissed with a tolerance of a tenth', () => {
  it.each([
    { achieved: 90, findings: 0 },
    { achieved: 89, findings: 1 },
  ])('finds $findings at $achieved of 100', ({ achieved, findings }) => {
    const dataset = datasetOf({ targets: planned(100), events: held(achieved) });
    expect([
      ...targetMissed({ tolerance: 0.1 }).check(dataset, { asOf: null, messages: english }),
    ]).toHaveLength(findings);
  });
});
