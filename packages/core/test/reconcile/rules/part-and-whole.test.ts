import { partAndWhole } from '../../../src/reconcile/rules/part-and-whole.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, statement } from '../../support/records.js';

const plan = { role: 'planned', measure: 'events', passage: 'plan' } as const;
const parts = (national: number, international: number) => [
  statement({ ...plan, value: national, scope: { level: 'national' } }),
  statement({ ...plan, value: international, scope: { level: 'international' } }),
];

const sentence = (...values: readonly number[]) =>
  values.map((value) => statement({ value, measure: 'events', passage: 'a' }));

describeRule(partAndWhole, {
  passes: [
    {
      it: 'a sentence whose unnamed numbers add up to its whole',
      dataset: datasetOf({ statements: sentence(15, 7, 4, 4) }),
    },
    {
      it: 'a sentence with numbers that have nothing to do with each other',
      dataset: datasetOf({ statements: sentence(15, 2, 3) }),
    },
    {
      it: 'parts that add up',
      dataset: datasetOf({ statements: [statement({ ...plan, value: 32 }), ...parts(30, 2)] }),
    },
    {
      it: 'rounded parts that may add up',
      dataset: datasetOf({
        statements: [
          statement({ ...plan, value: 34 }),
          statement({
            ...plan,
            value: 30,
            printed: 'about 30',
            interval: { low: 25, high: 35 },
            scope: { level: 'national' },
          }),
          statement({ ...plan, value: 2, scope: { level: 'international' } }),
        ],
      }),
    },
    {
      it: 'some countries of several, below the whole',
      dataset: datasetOf({
        events: ['IT', 'PL', 'PT'].map((country, index) => event({ row: index + 2, country })),
        statements: [
          statement({ value: 34, passage: 'a' }),
          statement({ value: 10, passage: 'a', scope: { country: 'IT' } }),
          statement({ value: 3, passage: 'a', scope: { country: 'PL' } }),
        ],
      }),
    },
    {
      it: 'different people in parts, who may be the same in two',
      dataset: datasetOf({
        statements: [
          statement({ value: 30, passage: 'a', measure: 'participants' }),
          statement({
            value: 20,
            passage: 'a',
            measure: 'participants',
            scope: { level: 'national' },
          }),
          statement({
            value: 15,
            passage: 'a',
            measure: 'participants',
            scope: { level: 'international' },
          }),
        ],
      }),
    },
  ],
  finds: [
    {
      it: 'a sentence whose unnamed numbers nearly add up to its whole',
      dataset: datasetOf({ statements: sentence(15, 8, 4, 4) }),
      says: ['15 events', '8 + 4 + 4 = 16'],
      severity: 'warning',
    },
    {
      it: 'parts of one sentence that fall short',
      dataset: datasetOf({ statements: [statement({ ...plan, value: 34 }), ...parts(30, 2)] }),
      says: ['34 events', '30 + 2 = 32'],
    },
    {
      it: 'parts above the whole, though not all are stated',
      dataset: datasetOf({
        events: ['IT', 'PL', 'PT'].map((country, index) => event({ row: index + 2, country })),
        statements: [
          statement({ value: 34, passage: 'a' }),
          statement({ value: 30, passage: 'a', scope: { country: 'IT' } }),
          statement({ value: 13, passage: 'a', scope: { country: 'PL' } }),
        ],
      }),
      says: ['34', '30 + 13 = 43'],
    },
    {
      it: 'parts of a list against a whole elsewhere in the document',
      dataset: datasetOf({
        statements: [statement({ ...plan, passage: 'introduction', value: 34 }), ...parts(30, 2)],
      }),
      says: ['34 events', '30 + 2 = 32'],
    },
  ],
});
