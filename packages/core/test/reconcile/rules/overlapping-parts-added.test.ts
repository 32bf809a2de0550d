import { overlappingPartsAdded } from '../../../src/reconcile/rules/overlapping-parts-added.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, contact, datasetOf, event, statement } from '../../support/records.js';

const joint = [
  event({ row: 2, partners: ['CESIE', 'CARDET'], headcount: 40 }),
  event({ row: 3, partners: ['CESIE'], headcount: 12 }),
  event({ row: 4, partners: ['CARDET'], headcount: 9 }),
];
const stated = (value: number, measure: 'events' | 'attendances') =>
  datasetOf({ events: joint, statements: [statement({ value, measure })] });
const twoYears = ['2019-05-01', '2020-05-01'].map((start, index) =>
  event({ row: index + 2, start, headcount: 10 }),
);
const sameTen = twoYears.flatMap(({ id }) =>
  Array.from({ length: 10 }, (_, at) => attendance({ event: id, person: `p${at}` })),
);

describeRule(overlappingPartsAdded, {
  passes: [
    { it: 'a total that the register gives', dataset: stated(61, 'attendances') },
    { it: 'a wrong total that is no sum of parts', dataset: stated(70, 'attendances') },
    {
      it: 'a total of the events of partners who held none together',
      dataset: datasetOf({
        events: joint.slice(1),
        statements: [statement({ value: 2, measure: 'events' })],
      }),
    },
  ],
  finds: [
    {
      it: 'people at a joint event, counted for each of its partners',
      dataset: stated(101, 'attendances'),
      says: ['101 attendances', 'the sum of the figures by partner', '61 attendances'],
    },
    {
      it: 'people of two years, some of whom came in both',
      dataset: datasetOf({
        events: twoYears,
        attendances: sameTen,
        statements: [statement({ value: 20, measure: 'participants' })],
      }),
      says: ['20 people', 'by year', '10 people'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a planned total',
        dataset: {
          ...stated(101, 'attendances'),
          statements: [statement({ value: 101, role: 'planned' })],
        },
      },
      {
        it: 'a rounded total that the register allows',
        dataset: {
          ...stated(101, 'attendances'),
          statements: [statement({ value: 101, interval: { low: 61, high: 101 } })],
        },
      },
      { it: 'a total below the register', dataset: stated(40, 'attendances') },
      {
        it: 'a total of contacts',
        dataset: {
          ...stated(101, 'attendances'),
          statements: [statement({ value: 101, measure: 'contacts' })],
        },
      },
      {
        it: 'a total of contacts, of whom two partners know one',
        dataset: datasetOf({
          events: joint,
          contacts: [
            contact({ person: 'p', partners: ['CESIE', 'CARDET'] }),
            contact({ person: 'q', partners: ['CESIE'] }),
          ],
          statements: [statement({ value: 3, measure: 'contacts' })],
        }),
      },
      { it: 'no register', dataset: datasetOf({ statements: [statement({ value: 101 })] }) },
      {
        it: 'a total for one partner',
        dataset: {
          ...stated(101, 'attendances'),
          statements: [statement({ value: 92, scope: { partner: 'CESIE' } })],
        },
      },
      {
        it: 'a total of the rows that name a partner, below that of all',
        dataset: datasetOf({
          events: [...joint.slice(1), event({ row: 9, headcount: 30 })],
          statements: [statement({ value: 21 })],
        }),
      },
      {
        it: 'a total of people whom a column counts',
        dataset: datasetOf({
          events: joint.map((one) => ({ ...one, extra: { Women: '5' } })),
          statements: [statement({ value: 20, scope: { part: 'Women' } })],
        }),
      },
      {
        it: 'one partner alone',
        dataset: datasetOf({
          events: [event({ partners: ['CESIE', 'CESIE'], headcount: 5 })],
          statements: [statement({ value: 10 })],
        }),
      },
    ],
    finds: [
      {
        it: 'a total of a type',
        dataset: datasetOf({
          events: [
            ...joint.map((one) => ({ ...one, type: 'Fair' })),
            event({ row: 9, type: 'Talk', partners: ['CESIE'], headcount: 30 }),
          ],
          statements: [statement({ value: 101, scope: { type: 'Fair' } })],
        }),
      },
      {
        it: 'a total of a type and a year',
        dataset: datasetOf({
          events: [
            ...joint.map((one) => ({ ...one, type: 'Fair', start: '2020-02-01' })),
            event({
              row: 9,
              type: 'Fair',
              start: '2019-02-01',
              partners: ['CESIE'],
              headcount: 30,
            }),
          ],
          statements: [
            statement({
              value: 101,
              scope: { type: 'Fair' },
              period: { start: '2020-01-01', end: '2021-01-01' },
            }),
          ],
        }),
      },
      ...(['type', 'country'] as const).map((dimension) => ({
        it: `people by ${dimension}, some of whom came to both`,
        dataset: datasetOf({
          events: twoYears.map((one, at) => ({
            ...one,
            start: '2020-01-01',
            [dimension]: ['IT', 'PL'][at] ?? '',
          })),
          attendances: sameTen,
          statements: [statement({ value: 20, measure: 'participants' })],
        }),
        severity: 'note',
      })),
    ],
  },
});
