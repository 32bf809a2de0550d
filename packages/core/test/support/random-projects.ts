import fc from 'fast-check';
import { figureOf } from '../../src/aggregate/figure-of.js';
import { fromDayNumber } from '../../src/model/calendar-date.js';
import type { Dataset } from '../../src/model/dataset.js';
import { datasetOf, event, statement, target } from './records.js';

const types = ['Igniting event', 'Peer-learning event', 'Webinar'];
const partners = ['CARDET', 'CESIE', 'INOVA+', 'Agora', 'School 12', 'School 13'];

const row = fc.record({
  type: fc.constantFrom(...types),
  country: fc.constantFrom('IT', 'PL', 'PT', 'CY'),
  day: fc.integer({ min: 18_000, max: 18_700 }),
  title: fc.constantFrom(
    'Workshop on reading',
    'Open day',
    'Round table',
    'Study visit to the town',
  ),
  partner: fc.constantFrom(...partners),
  headcount: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 9 }),
  cancelled: fc.boolean(),
});

type RandomRow = typeof row extends fc.Arbitrary<infer Row> ? Row : never;

/** Projects with any rows, targets, and statements of which some agree with the rows and some do not. */
export const randomProjects: fc.Arbitrary<Dataset> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
    slips: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
    goals: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ rows, slips, goals }) => {
    const register = datasetOf({
      project: {
        name: 'P',
        period: { start: fromDayNumber(18_050), end: fromDayNumber(18_650) },
        reportingPeriod: null,
        workPackages: [],
      },
      events: rows.map(({ day, partner, cancelled, ...fields }, index) =>
        event({
          ...fields,
          row: index + 2,
          start: fromDayNumber(day),
          partners: [partner],
          status: cancelled && day % 5 === 0 ? 'cancelled' : 'held',
        }),
      ),
      targets: types.map((type, index) => target({ scope: { type }, value: goals[index] ?? 0 })),
    });
    const [first = 0, second = 0, third = 0, fourth = 0] = slips;
    const attendances = figureOf(register, 'attendances').value ?? 0;
    const events = figureOf(register, 'events').value ?? 0;
    const stated = (value: number, line: number, measure: 'events' | 'attendances') =>
      statement({ value: Math.max(0, value), line, measure, passage: `p${line}` });
    return {
      ...register,
      statements: [
        stated(attendances + Math.max(0, first), 10, 'attendances'),
        stated(attendances + Math.min(0, second), 20, 'attendances'),
        stated(events + Math.max(0, third), 10, 'events'),
        stated(events + Math.min(0, fourth), 30, 'events'),
      ],
    };
  });

/** Projects in which every stated figure agrees, but for one slip in a figure or in a cell of the register. */
export const spoiltProjects: fc.Arbitrary<Dataset> = fc
  .record({
    rows: fc.array(row, { minLength: 8, maxLength: 20 }),
    slip: fc.constantFrom('figure', 'headcount', 'year', 'two headcounts', 'two figures'),
    at: fc.nat({ max: 7 }),
  })
  .map(({ rows, slip, at }) => spoilt(agreeing(rows), slip, at));

function agreeing(rows: readonly RandomRow[]): Dataset {
  const register = datasetOf({
    project: {
      name: 'P',
      period: { start: fromDayNumber(18_000), end: fromDayNumber(18_701) },
      reportingPeriod: null,
      workPackages: [],
    },
    events: rows.map(({ day, partner, cancelled: _, headcount, title, ...fields }, index) =>
      event({
        ...fields,
        title: `${title} of group ${index}`,
        headcount: 10 + (headcount ?? 7),
        row: index + 2,
        start: fromDayNumber(day),
        partners: [partner],
      }),
    ),
  });
  const scopes = [{}, ...types.map((type) => ({ type }))];
  const statements = scopes.flatMap((scope, index) => {
    const { value } = figureOf(register, 'attendances', { scope });
    return value === undefined ? [] : [statement({ value, scope, line: 10 * (index + 1) })];
  });
  return { ...register, statements };
}

function spoilt(dataset: Dataset, slip: string, at: number): Dataset {
  const events = [...dataset.events];
  const statements = [...dataset.statements];
  const one = events[at] ?? event();
  const other = events[(at + 1) % events.length] ?? event();
  if (slip === 'year') events[at] = { ...one, start: one.start?.replace('20', '29') ?? null };
  if (slip === 'headcount') events[at] = { ...one, headcount: (one.headcount ?? 0) * 10 };
  if (slip === 'two headcounts') {
    events[at] = { ...one, headcount: other.headcount };
    events[events.indexOf(other)] = { ...other, headcount: one.headcount };
  }
  const [total, first, second] = statements;
  if (slip === 'figure' && total) {
    const value = Number(`${total.value}0`);
    statements[0] = {
      ...total,
      value,
      printed: String(value),
      interval: { low: value, high: value },
    };
  }
  if (slip === 'two figures' && first && second) {
    const { value, printed, interval } = first;
    statements[1] = {
      ...first,
      value: second.value,
      printed: second.printed,
      interval: second.interval,
    };
    statements[2] = { ...second, value, printed, interval };
  }
  return { ...dataset, events, statements };
}
