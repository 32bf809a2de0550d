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
  // Before the project's first day.
  '2018-10-30',
  '2017-02-28',
]);
const people = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 7.5, 1 / 3) },
  { weight: 2, arbitrary: fc.constant(null) },
);

const eventFields = fc.record({
  title: orNull(['Launch', 'launch ', 'Fair']),
  type: orNull(['Igniting event', 'igniting events', 'Peer-learning event', 'Other', ' ']),
  start: day,
  country: orNull(['IT', 'PT', 'Italy', 'GR', '']),
  level: orNull(['national', 'international'] as const),
  partners: fc.array(
    fc.constantFrom('CESIE', 'cesie', 'LGSG', 'CEO', 'INOVA+', 'Stranger', 'LGSG, CEO', ''),
    { maxLength: 3 },
  ),
  setting: orNull(['school', 'community'] as const),
  mode: orNull(['online', 'in person'] as const),
  headcount: people,
  registered: people,
  hours: orNull([1, 1.5, 0.25, 0.1, 0.2, 1 / 3]),
  eventCount: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 5 })),
  status: fc.constantFrom('held', 'held', 'held', 'cancelled'),
  workPackage: orNull(['WP2', 'WP3', ' ']),
  extra: fc.constantFrom<EventRecord['extra']>(
    {},
    { Room: 'A' },
    { Room: 'B' },
    { Room: ' A ' },
    { Room: '' },
  ),
});

const attendance = fc.record({
  event: orNull(['e0', 'e0', 'e1', 'e2', 'e3', 'nowhere', 'Fair', 'launch', '2020-02-29']),
  date: orNull(['2020-02-29', '2020-12-31', '2021-01-03']),
  person: orNull(['p1', 'p2', 'p3', 'p4']),
  organisation: orNull(['CESIE', 'School 7', ' ']),
  country: orNull(['IT', 'FR', 'Italia', ' ']),
  presence: fc.constantFrom<Attendance['presence']>('present', 'absent', 'unmarked'),
});

const project = {
  ...{ name: 'Random', reportingPeriod: null, workPackages: [] },
  period: { start: '2018-10-31', end: '2022-02-01' },
};

/** Datasets of up to twelve events with every kind of gap, of none at all, and of lists alone. */
export const randomDataset: fc.Arbitrary<Dataset> = fc
  .record({
    events: fc.array(eventFields, { maxLength: 12 }),
    attendances: fc.array(attendance, { maxLength: 10 }),
    dated: fc.boolean(),
    types: fc.constantFrom([], ['Peer-learning event', 'Igniting event']),
    organisations: fc.constantFrom([], ['CESIE', 'LGSG', 'CEO', 'INOVA+']),
  })
  .map(
    ({ events, attendances, dated, types, organisations }) =>
      ({
        ...emptyDataset,
        project: dated ? project : null,
        eventTypes: types.map((name) => ({
          ...{ name, aliases: [], aim: null, format: null, audience: null, source: unsourced },
          level: name === 'Igniting event' ? 'international' : null,
        })),
        organisations: organisations.map((name, at) => ({
          ...{ name, aliases: [], country: null, role: 'partner', source: unsourced },
          targetGroup: ['schools', 'schools', 'local authorities', null][at] ?? null,
        })),
        events: events.map((fields, at) =>
          event({ id: `e${at}`, ...(fields as Partial<EventRecord>) }),
        ),
        attendances: attendances.map((fields) => ({
          ...{ targetGroup: null, minutes: null, source: unsourced },
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
  { type: 'Igniting events' },
  { setting: 'school', country: 'Gr' },
  { targetGroup: 'schools', partner: 'cesie', mode: 'online' },
  { country: '(not given)' },
  { partner: '(not given)' },
  { year: '2020' },
  { Room: 'A' },
];

/** Queries of every kind over {@link randomDataset}. */
export const randomQuery: fc.Arbitrary<Query> = fc.record({
  measures: fc.constant(aggregateMeasures),
  by: fc
    .subarray([...dimensionIds, 'Room'], { maxLength: 3 })
    .chain((by) => fc.shuffledSubarray(by, { minLength: by.length })),
  totals: fc.constantFrom('none', 'rollup', 'cube'),
  credit: fc.constantFrom('full', 'shared', 'lead'),
  where: fc.record({
    scope: fc.constantFrom<Record<string, string>>(...(scopes as Record<string, string>[])),
    period: fc.constantFrom(undefined, { start: '2020-01-01', end: '2021-01-03' }),
  }) as fc.Arbitrary<Query['where'] & object>,
  asOf: fc.constantFrom(null, '2020-12-31'),
});
