import { describe, expect, it } from 'vitest';
import { agrees, questionOf, statedFigures } from '../../src/explain/question.js';
import type { Statement } from '../../src/model/statement.js';
import { asked } from '../support/asked.js';
import { attendance, datasetOf, event, statement } from '../support/records.js';

const events = [
  event({
    row: 2,
    type: 'Fair',
    start: '2020-01-10',
    country: 'IT',
    headcount: 20,
    registered: 30,
    eventCount: 2,
  }),
  event({ row: 3, type: 'Talk', start: '2020-02-10', country: 'IT', registered: 12 }),
  event({ row: 4, type: 'Talk', start: '2021-03-10', country: 'PL', headcount: 25 }),
  event({ row: 5, type: 'Talk', start: '2021-04-10', headcount: 50, status: 'cancelled' }),
];
const attendances = [1, 2, 3].map(() => attendance({ event: 'e3' }));
const register = { events, attendances };

type Fields = Partial<Statement> & Pick<Statement, 'value'>;

describe('the rows behind a figure', () => {
  it.each<{ it: string; fields: Fields; values: number[]; total: number }>([
    { it: 'people, else those on the list', fields: { value: 1 }, values: [20, 3, 25], total: 48 },
    {
      it: 'events, of which a row may hold several',
      fields: { value: 1, measure: 'events' },
      values: [2, 1, 1],
      total: 4,
    },
    {
      it: 'registrations, nought where none are told',
      fields: { value: 1, measure: 'registered' },
      values: [30, 12, 0],
      total: 42,
    },
    {
      it: 'those of a scope',
      fields: { value: 1, scope: { type: 'Talk' } },
      values: [3, 25],
      total: 28,
    },
    {
      it: 'those of a period',
      fields: { value: 1, period: { start: '2020-02-01', end: '2021-01-01' } },
      values: [3],
      total: 3,
    },
    {
      it: 'none of a figure that rows do not add up to',
      fields: { value: 1, measure: 'countries' },
      values: [],
      total: 2,
    },
    {
      it: 'none, in a period',
      fields: {
        value: 5,
        measure: 'countries',
        period: { start: '2021-01-01', end: '2022-01-01' },
      },
      values: [],
      total: 1,
    },
  ])('are $it', ({ fields, values, total }) => {
    const { rows } = asked(register, fields);
    expect(rows.values).toEqual(values);
    expect(rows.total).toBe(total);
    expect(rows.events).toHaveLength(values.length);
  });

  it.each<{ it: string; fields: Fields }>([
    { it: 'planned figures', fields: { value: 1, role: 'planned' } },
    { it: 'figures without a measure', fields: { value: 1, measure: null } },
    { it: 'scopes without a row', fields: { value: 1, scope: { type: 'Concert' } } },
    { it: 'people where no list names them', fields: { value: 1, measure: 'participants' } },
  ])('are not asked for $it', ({ fields }) => {
    const stated = statement(fields);
    expect(questionOf(datasetOf({ ...register, statements: [stated] }), stated)).toBeUndefined();
  });
});

describe('the companions of a figure', () => {
  const companions = (fields: Partial<Statement>, own: Partial<Statement> = {}) =>
    asked(
      {
        ...register,
        statements: [statement({ value: 9, measure: 'events', passage: 'a', ...fields })],
      },
      { value: 1, passage: 'a', ...own },
    ).companions.map(({ statement: { value, measure }, rows }) => [value, measure, rows.total]);

  it.each<{ it: string; fields: Partial<Statement>; own?: Partial<Statement>; total: number }>([
    { it: 'of another measure', fields: {}, total: 4 },
    { it: 'registrations', fields: { measure: 'registered' }, total: 42 },
    {
      it: 'of the same scope in another spelling',
      fields: { scope: { type: 'talks' } },
      own: { scope: { type: 'Talk' } },
      total: 2,
    },
  ])('are figures of one sentence $it', ({ fields, own, total }) => {
    expect(companions(fields, own)).toEqual([[9, fields.measure ?? 'events', total]]);
  });

  it.each<{ it: string; fields: Partial<Statement>; own?: Partial<Statement> }>([
    { it: 'another sentence', fields: { passage: 'b' } },
    { it: 'no sentence', fields: { passage: null }, own: { passage: null } },
    { it: 'the same measure', fields: { measure: 'attendances' } },
    { it: 'the plan', fields: { role: 'planned' } },
    { it: 'another scope', fields: { scope: { type: 'Fair' } } },
    { it: 'another period', fields: { period: { start: '2020-01-01', end: '2021-01-01' } } },
    { it: 'a measure that rows do not add up to', fields: { measure: 'countries' } },
    { it: 'no measure', fields: { measure: null } },
  ])('are not those of $it', ({ fields, own }) => {
    expect(companions(fields, own)).toEqual([]);
  });

  it('are none of a figure that rows do not add up to', () => {
    expect(companions({}, { measure: 'countries' })).toEqual([]);
  });
});

describe('the stated figures of a dataset', () => {
  it('are the reported ones that rows should add up to', () => {
    const statements = [
      statement({ value: 48 }),
      statement({ value: 9, role: 'planned' }),
      statement({ value: 4, measure: 'countries' }),
      statement({ value: 3, measure: null }),
      statement({ value: 5, measure: 'events', scope: { type: 'Fair' } }),
      statement({ value: 6, scope: { type: 'Concert' } }),
      statement({ value: 7, scope: { Colour: 'blue' } }),
    ];
    const dataset = datasetOf({ ...register, statements });
    const figures = statedFigures(dataset);
    expect(
      figures.map((one) => [one.statement.value, one.measure, one.rows.total, agrees(one)]),
    ).toEqual([
      [48, 'attendances', 48, true],
      [5, 'events', 2, false],
    ]);
    expect(statedFigures(dataset)).toBe(figures);
  });
});

describe('a figure that a question looks up', () => {
  it('is of the statement’s period', () => {
    const period = { start: '2021-01-01', end: '2022-01-01' };
    expect(asked(register, { value: 1, period }).figureOf('countries', {})).toBe(1);
    expect(asked(register, { value: 1 }).figureOf('countries', {})).toBe(2);
    expect(asked(register, { value: 1 }).figureOf('events', { type: 'Talk' })).toBe(2);
    expect(asked(register, { value: 1 }).figureOf('participants', {})).toBeUndefined();
  });
});
