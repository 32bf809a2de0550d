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
