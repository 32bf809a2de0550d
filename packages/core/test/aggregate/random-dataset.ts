import fc from 'fast-check';
import {
  type Attendance,
  aggregateMeasures,
  type Dataset,
  dimensionIds,
  type EventRecord,
  emptyDataset,
  type Query,
  unsourced,
} from '../../src/index.js';
import { event } from './social-labs.js';

const orNull = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, fc.constant(null));

const day = orNull([
  '2019-12-30',
  '2020-02-29',
  '2020-12-31',
  '2021-01-03',
  '2021-03-31',
  '2018-11-02',
]);
const people = fc.oneof({ weight: 3, arbitrary: fc.nat(60) }, fc.constant(null));

const eventFields = fc.record({
  type: orNull(['Igniting event', 'igniting events', 'Peer-learning event', 'Other']),
  start: day,
  country: orNull(['IT', 'PT', 'Italy', 'GR']),
  level: orNull(['national', 'international'] as const),
  partners: fc.subarray(['CESIE', 'LGSG', 'CEO', 'INOVA+', 'Stranger'], { maxLength: 3 }),
  mode: orNull(['online', 'in person'] as const),
  headcount: people,
  registered: people,
  hours: orNull([1, 1.5, 0.25, 0.1, 0.2]),
  eventCount: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 5 })),
  status: fc.constantFrom('held', 'held', 'held', 'cancelled'),
  workPackage: orNull(['WP2', 'WP3']),
  extra: fc.constantFrom<EventRecord['extra']>({}, { Room: 'A' }, { Room: 'B' }, { Room: ' A ' }),
});

const attendance = fc.record({
  event: fc.constantFrom('e0', 'e1', 'e2', 'e3', 'nowhere'),
  person: orNull(['p1', 'p2', 'p3', 'p4']),
  organisation: orNull(['CESIE', 'School 7']),
  country: orNull(['IT', 'FR']),
  presence: fc.constantFrom<Attendance['presence']>('present', 'absent', 'unmarked'),
});

/** Datasets of up to twelve events with every kind of gap. */
export const randomDataset: fc.Arbitrary<Dataset> = fc
  .record({
    events: fc.array(eventFields, { minLength: 1, maxLength: 12 }),
    attendances: fc.array(attendance, { maxLength: 10 }),
  })
  .map(
    ({ events, attendances }) =>
      ({
        ...emptyDataset,
        project: {
          name: 'Random',
          period: { start: '2018-10-31', end: '2022-02-01' },
          reportingPeriod: null,
          workPackages: [],
        },
        eventTypes: ['Peer-learning event', 'Igniting event'].map((name) => ({
          ...{ name, aliases: [], aim: null, format: null, audience: null, source: unsourced },
          level: name === 'Igniting event' ? 'international' : null,
        })),
        organisations: ['CESIE', 'LGSG', 'CEO', 'INOVA+'].map((name, at) => ({
          ...{ name, aliases: [], country: null, role: 'partner', source: unsourced },
          targetGroup: ['schools', 'schools', 'local authorities', null][at] ?? null,
        })),
        events: events.map((fields, at) =>
          event({ id: `e${at}`, ...(fields as Partial<EventRecord>) }),
        ),
        attendances: attendances.map((fields) => ({
          ...{ date: null, targetGroup: null, minutes: null, source: unsourced },
          ...fields,
        })),
      }) as Dataset,
  );

const scopes = [
  {},
  { country: 'Italy' },
  { partner: 'LGSG' },
  { targetGroup: 'schools' },
  { level: 'national', mode: 'online' },
];

/** Queries of every kind over {@link randomDataset}. */
export const randomQuery: fc.Arbitrary<Query> = fc.record({
  measures: fc.constant(aggregateMeasures),
  by: fc
    .subarray(
      [
        'partner',
        'type',
        'targetGroup',
        'country',
        'projectMonth',
        ...dimensionIds.slice(9),
        'level',
        'Room',
      ].filter(unique),
      { maxLength: 3 },
    )
    .chain((by) => fc.shuffledSubarray(by, { minLength: by.length })),
  totals: fc.constantFrom('none', 'rollup', 'cube'),
  credit: fc.constantFrom('full', 'shared', 'lead'),
  where: fc.record({
    scope: fc.constantFrom<Record<string, string>>(...(scopes as Record<string, string>[])),
    period: fc.constantFrom(undefined, { start: '2020-01-01', end: '2021-01-03' }),
  }) as fc.Arbitrary<Query['where'] & object>,
  asOf: fc.constantFrom(null, '2020-12-31'),
});

function unique<Value>(value: Value, at: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === at;
}
