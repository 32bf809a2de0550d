import { partAndWhole } from '../../../src/reconcile/rules/part-and-whole.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, eventType, statement } from '../../support/records.js';

const plan = { role: 'planned', measure: 'events', passage: 'plan' } as const;
const parts = (national: number, international: number) => [
  statement({ ...plan, value: national, scope: { level: 'national' } }),
  statement({ ...plan, value: international, scope: { level: 'international' } }),
];

const sentence = (...values: readonly number[]) =>
  values.map((value) => statement({ value, measure: 'events', passage: 'a' }));

const ofTypes = (whole: number, fairs: number, camps: number) => [
  statement({ value: whole, passage: 'a' }),
  statement({ value: fairs, passage: 'a', scope: { type: 'Fair' } }),
  statement({ value: camps, passage: 'a', scope: { type: 'Camp' } }),
];
const apart = (whole: number, ...ofEach: readonly number[]) => [
  statement({ value: whole, passage: 'a' }),
  ...ofEach.map((value, at) =>
    statement({
      value,
      passage: 'b',
      line: 9,
      scope: { type: ['Fair', 'Camp', 'Visit'][at] ?? '' },
    }),
  ),
];
const held = (...headcounts: readonly number[]) =>
  headcounts.map((headcount, at) =>
    event({ row: at + 2, headcount, type: ['Fair', 'Camp', 'Visit'][at] ?? '' }),
  );
const typesNamed = (...names: readonly string[]) => names.map((name) => eventType({ name }));

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
  edges: {
    passes: [
      {
        it: 'figures that all agree with the register',
        dataset: datasetOf({
          events: [...eventsOf([5, 6], { type: 'Fair' }), event({ row: 9, headcount: 4 })],
          statements: ofTypes(15, 11, 4),
        }),
      },
      {
        it: 'parts in another sentence of a whole that the register gives',
        dataset: datasetOf({
          events: held(5, 6, 4),
          statements: apart(15, 5, 6, 3),
        }),
      },
      {
        it: 'parts in another sentence of which the register contradicts one',
        dataset: datasetOf({ events: held(5, 6, 4), statements: apart(16, 5, 60, 4) }),
      },
      {
        it: 'parts in another sentence that may not be all',
        dataset: datasetOf({ statements: apart(16, 5, 6, 4) }),
      },
      {
        it: 'a part that is stated with another value elsewhere',
        dataset: datasetOf({
          statements: [
            statement({ ...plan, value: 34 }),
            ...parts(30, 2),
            statement({ ...plan, passage: 'b', line: 9, value: 31, scope: { level: 'national' } }),
          ],
        }),
      },
      {
        it: 'a whole that is stated with another value elsewhere, not told again in the document',
        dataset: datasetOf({
          statements: [
            statement({ ...plan, value: 34 }),
            ...parts(30, 2),
            statement({ ...plan, passage: 'b', line: 9, value: 35 }),
          ],
        }),
      },
      {
        it: 'different people whose unnamed groups come near',
        dataset: datasetOf({
          statements: sentence(15, 8, 4, 4).map((one) => ({ ...one, measure: 'participants' })),
        }),
      },
      {
        it: 'unnamed numbers further away than two and a tenth',
        dataset: datasetOf({ statements: sentence(15, 8, 4, 6) }),
      },
      {
        it: 'a rounded whole that unnamed numbers may make up',
        dataset: datasetOf({
          statements: sentence(15, 8, 4, 4).map((one) =>
            one.value === 15 ? { ...one, interval: { low: 14, high: 16 } } : one,
          ),
        }),
      },
      {
        it: 'a rounded whole that fewer unnamed people may make up',
        dataset: datasetOf({
          statements: sentence(15, 6, 4, 4).map((one) =>
            one.value === 15 ? { ...one, interval: { low: 14, high: 16 } } : one,
          ),
        }),
      },
    ],
    finds: [
      {
        it: 'parts in another sentence that are all and miss a whole without a register',
        dataset: datasetOf({ eventTypes: typesNamed('Fair', 'Camp'), statements: apart(16, 5, 6) }),
        severity: 'error',
      },
      {
        it: 'parts of one sentence that may not be all',
        dataset: datasetOf({ statements: ofTypes(20, 11, 4) }),
        severity: 'warning',
      },
      {
        it: 'rounded parts above the whole',
        dataset: datasetOf({
          statements: ofTypes(15, 11, 4).map((one) =>
            one.value === 11 ? { ...one, interval: { low: 12, high: 14 } } : one,
          ),
        }),
      },
      {
        it: 'one figure of which the register gives the whole alone',
        dataset: datasetOf({ events: held(5, 6, 4), statements: ofTypes(15, 11, 6) }),
      },
      {
        it: 'unnamed numbers two away',
        dataset: datasetOf({ statements: sentence(15, 8, 4, 5) }),
        severity: 'warning',
      },
      {
        it: 'unnamed numbers a tenth away',
        dataset: datasetOf({ statements: sentence(40, 20, 10, 14) }),
        severity: 'warning',
      },
      {
        it: 'unnamed numbers below the whole',
        dataset: datasetOf({ statements: sentence(15, 6, 4, 4) }),
        severity: 'warning',
      },
      {
        it: 'ten parts',
        dataset: datasetOf({
          statements: sentence(56, ...Array.from({ length: 10 }, (_, at) => at + 1)),
        }),
        severity: 'warning',
      },
      {
        it: 'eleven parts',
        dataset: datasetOf({
          statements: sentence(67, ...Array.from({ length: 11 }, (_, at) => at + 1)),
        }),
        severity: 'warning',
      },
    ],
  },
});
