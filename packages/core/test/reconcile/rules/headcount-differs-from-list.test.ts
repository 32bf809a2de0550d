import { describe, expect, it } from 'vitest';
import { english } from '../../../src/reconcile/messages/english/english.js';
import { headcountDiffersFromList } from '../../../src/reconcile/rules/headcount-differs-from-list.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event } from '../../support/records.js';

const list = (people: number) =>
  Array.from({ length: people }, (_, index) => attendance({ event: 'e2', person: `p${index}` }));

const about = (low: number, high: number | null) =>
  event({ headcount: 5, headcountInterval: { low, high } });

describeRule(headcountDiffersFromList, {
  passes: [
    {
      it: 'as many as the list',
      dataset: datasetOf({ events: [event({ headcount: 3 })], attendances: list(3) }),
    },
    {
      it: 'people marked absent',
      dataset: datasetOf({
        events: [event({ headcount: 3 })],
        attendances: [...list(3), attendance({ event: 'e2', person: 'x', presence: 'absent' })],
      }),
    },
    { it: 'an event without a list', dataset: datasetOf({ events: [event({ headcount: 3 })] }) },
  ],
  finds: [
    {
      it: 'fewer on the list',
      dataset: datasetOf({
        events: [event({ title: 'Fair', headcount: 5 })],
        attendances: list(3),
      }),
      says: ['headcount of 5', '3 attendances'],
    },
    {
      it: 'more on the list',
      dataset: datasetOf({
        events: [event({ title: 'Fair', headcount: 2 })],
        attendances: list(3),
      }),
      says: ['headcount of 2', '3 attendances'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'an event without a headcount',
        dataset: datasetOf({ events: [event()], attendances: list(3) }),
      },
      ...[3, 7].map((people) => ({
        it: `${people} on the list of "about 5"`,
        dataset: datasetOf({ events: [about(3, 7)], attendances: list(people) }),
      })),
      {
        it: 'any number on the list of "at least 3"',
        dataset: datasetOf({ events: [about(3, null)], attendances: list(9) }),
      },
    ],
    finds: [
      ...[2, 8].map((people) => ({
        it: `${people} on the list of "about 5"`,
        dataset: datasetOf({ events: [about(3, 7)], attendances: list(people) }),
      })),
      {
        it: 'fewer on the list of an event with a date, as printed',
        dataset: datasetOf({
          events: [event({ start: '2020-05-04', headcount: 12, printed: { headcount: '12 ' } })],
          attendances: list(3),
        }),
      },
    ],
  },
});

describe('headcountDiffersFromList with a tolerance of two', () => {
  it.each([
    { headcount: 5, findings: 0 },
    { headcount: 6, findings: 1 },
    { headcount: 1, findings: 0 },
    { headcount: 0, findings: 1 },
  ])('finds $findings at $headcount beside a list of three', ({ headcount, findings }) => {
    const dataset = datasetOf({ events: [event({ headcount })], attendances: list(3) });
    const rule = headcountDiffersFromList({ tolerance: 2 });
    expect([...rule.check(dataset, { asOf: null, messages: english })]).toHaveLength(findings);
  });
});
