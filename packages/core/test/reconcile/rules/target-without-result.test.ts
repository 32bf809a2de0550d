import { targetWithoutResult } from '../../../src/reconcile/rules/target-without-result.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, statement, target } from '../../support/records.js';
import { held, planned } from '../../support/webinars.js';

const seminars = eventsOf([3], { type: 'Seminar' });

describeRule(targetWithoutResult, {
  passes: [
    { it: 'a target with a record', dataset: datasetOf({ targets: planned(6), events: held(1) }) },
    {
      it: 'a record whose type is not given',
      dataset: datasetOf({ targets: planned(6), events: [event()] }),
    },
    {
      it: 'a result that a document reports',
      dataset: datasetOf({
        targets: planned(6),
        events: eventsOf([3], { type: 'Seminar' }),
        statements: [statement({ value: 6, measure: 'events', scope: { type: 'Webinar' } })],
      }),
    },
  ],
  finds: [
    {
      it: 'a type without a record',
      dataset: datasetOf({ targets: planned(6), events: eventsOf([3], { type: 'Seminar' }) }),
      says: ['6 events', 'Webinar', 'no record'],
    },
    {
      it: 'the last of several milestones, once',
      dataset: datasetOf({
        targets: [...planned(3, { by: '2020-08-31' }), ...planned(6, { by: '2021-08-31' })],
        events: eventsOf([3], { type: 'Seminar' }),
      }),
      says: ['6 events'],
    },
    {
      it: 'a country without a record',
      dataset: datasetOf({
        targets: [target({ value: 2, scope: { country: 'PL' } })],
        events: [event({ country: 'IT' })],
      }),
      says: ['2 events', 'Poland'],
    },
  ],
  edges: {
    passes: [
      { it: 'no register', dataset: datasetOf({ targets: planned(6) }) },
      { it: 'a target of nought', dataset: datasetOf({ targets: planned(0), events: seminars }) },
      {
        it: 'a target of the whole project',
        dataset: datasetOf({
          targets: [target({ value: 6, measure: 'attendances' })],
          events: eventsOf([0], { status: 'cancelled' }),
        }),
      },
      {
        it: 'a target that is not due yet',
        dataset: datasetOf({ targets: planned(6, { by: '2021-08-31' }), events: seminars }),
        asOf: '2021-08-30',
      },
      {
        it: 'a result that a document reports under another spelling',
        dataset: datasetOf({
          targets: [target({ value: 2, scope: { country: 'PL' } })],
          events: [event({ country: 'IT' })],
          statements: [statement({ value: 2, measure: 'events', scope: { country: 'Poland' } })],
        }),
      },
      {
        it: 'a target that was taken back',
        dataset: datasetOf({
          targets: [...planned(6), ...planned(0, { amended: '2020-01-01' })],
          events: seminars,
        }),
        asOf: '2020-06-01',
      },
    ],
    finds: [
      {
        it: 'a target on the day it is due',
        dataset: datasetOf({ targets: planned(6, { by: '2021-08-31' }), events: seminars }),
        asOf: '2021-08-31',
      },
      {
        it: 'a target without a date, as of a day',
        dataset: datasetOf({ targets: planned(6), events: seminars }),
        asOf: '2020-01-01',
      },
      {
        it: 'a target before it is taken back',
        dataset: datasetOf({
          targets: [...planned(6), ...planned(0, { amended: '2020-07-01' })],
          events: seminars,
        }),
        asOf: '2020-06-01',
      },
      {
        it: 'a milestone before a target without a date, once',
        dataset: datasetOf({
          targets: [...planned(3, { by: '2020-08-31' }), ...planned(6)],
          events: seminars,
        }),
      },
      {
        it: 'a milestone beside later ones of another measure and of another type',
        dataset: datasetOf({
          targets: [
            ...planned(3, { by: '2020-08-31' }),
            ...planned(30, { measure: 'attendances', by: '2021-08-31' }),
            ...planned(4, { scope: { type: 'Camp' }, by: '2021-08-31' }),
          ],
          events: seminars,
        }),
        count: 3,
      },
      {
        it: 'a target beside statements of its plan, of people and of another type',
        dataset: datasetOf({
          targets: planned(6),
          events: seminars,
          statements: [
            statement({ value: 6, measure: 'events', role: 'planned', scope: { type: 'Webinar' } }),
            statement({ value: 6, scope: { type: 'Webinar' } }),
            statement({ value: 6, measure: 'events', scope: { type: 'Seminar' } }),
          ],
        }),
      },
    ],
  },
});
