import { categoryLeftOut } from '../../../src/reconcile/rules/category-left-out.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, statement, target } from '../../support/records.js';

const held = (...countries: readonly string[]) =>
  countries.map((country, index) => event({ row: index + 2, country, headcount: 10 }));
const stated = (whole: number, parts: Readonly<Record<string, number>>) => [
  statement({ value: whole, measure: 'events', passage: 'a' }),
  ...Object.entries(parts).map(([country, value]) =>
    statement({ value, measure: 'events', passage: 'a', scope: { country } }),
  ),
];
const events = held('IT', 'IT', 'PL', 'PT');

describeRule(categoryLeftOut, {
  passes: [
    {
      it: 'a breakdown that names all',
      dataset: datasetOf({ events, statements: stated(4, { IT: 2, PL: 1, PT: 1 }) }),
    },
    {
      it: 'a whole that the register contradicts, which is another finding',
      dataset: datasetOf({ events, statements: stated(3, { IT: 2, PL: 1 }) }),
    },
    {
      it: 'a breakdown that names examples',
      dataset: datasetOf({
        events: held('IT', 'IT', 'PL', 'PT', 'ES', 'CY'),
        statements: stated(6, { IT: 2, PL: 1 }),
      }),
    },
  ],
  finds: [
    {
      it: 'a breakdown that leaves out a country',
      dataset: datasetOf({ events, statements: stated(4, { IT: 2, PL: 1 }) }),
      says: ['parts by country of 4 events', 'leave out Portugal (1)'],
    },
    {
      it: 'a breakdown of people by type',
      dataset: datasetOf({
        events: ['Workshop', 'Visit', 'Fair'].map((type, index) =>
          event({ row: index + 2, type, headcount: 10 + index }),
        ),
        statements: [
          statement({ value: 33, passage: 'a' }),
          statement({ value: 10, passage: 'a', scope: { type: 'Workshop' } }),
          statement({ value: 11, passage: 'a', scope: { type: 'Visit' } }),
        ],
      }),
      says: ['parts by type of 33 attendances', 'leave out Fair (12)'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'planned parts',
        dataset: datasetOf({
          events,
          targets: [target({ value: 4 })],
          statements: stated(4, { IT: 2, PL: 1 }).map((one) => ({
            ...one,
            role: 'planned' as const,
          })),
        }),
      },
      {
        it: 'countries that lie in another passage',
        dataset: datasetOf({
          events,
          statements: stated(4, { IT: 2, PL: 1 }).map((one, at) => ({ ...one, passage: `p${at}` })),
        }),
      },
      {
        it: 'a row that names no country',
        dataset: datasetOf({
          events: [...held('IT', 'IT', 'PL'), event({ row: 9 })],
          statements: stated(4, { IT: 2, PL: 1 }),
        }),
      },
      {
        it: 'a country of another type',
        dataset: datasetOf({
          events: events.map((one, at) => ({ ...one, type: at === 3 ? 'Camp' : 'Fair' })),
          statements: stated(3, { IT: 2, PL: 1 }).map((one) => ({
            ...one,
            scope: { ...one.scope, type: 'Fair' },
          })),
        }),
      },
      {
        it: 'a country of a cancelled event',
        dataset: datasetOf({
          events: [...events.slice(0, 3), event({ row: 9, country: 'PT', status: 'cancelled' })],
          statements: stated(3, { IT: 2, PL: 1 }),
        }),
      },
    ],
  },
});
