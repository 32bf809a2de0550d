import { blankEvent, type Dataset, emptyDataset, type Scope } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { settleScopes } from '../src/settle-scopes.js';
import { columnOfPeople } from '../src/statement/people-columns.js';

const held = [
  ['Multiplier event', 'Info day', 'Maribor'],
  ['Multiplier event', 'Info day', 'Tartu'],
  ['Multiplier event', 'Final conference', 'Ljubljana'],
  ['Training', 'Digital tools', 'Tallinn'],
  ['Tagung', 'Abschlusskonferenz', 'Kassel'],
];
const events = held.map(([type = '', title = '', place = ''], at) => ({
  id: `e${at}`,
  ...blankEvent,
  type,
  title,
  extra: { place },
}));

const statement = {
  role: 'reported',
  measure: 'attendances',
  period: null,
  value: 35,
  interval: { low: 35, high: 35 },
  printed: '35',
  passage: null,
  source: { file: 'report.md' },
} as const;

function settled(scope: Scope): Scope | undefined {
  const dataset: Dataset = { ...emptyDataset, events, statements: [{ ...statement, scope }] };
  return settleScopes(dataset)[0]?.scope;
}

describe('settleScopes', () => {
  it.each([
    ['a place of the register', { part: 'maribor' }, { place: 'Maribor' }],
    [
      'a list of all places of a type',
      { type: 'Multiplier events', part: 'maribor, tartu, ljubljana' },
      { type: 'Multiplier events' },
    ],
    [
      'the title of one event',
      { event: 'The final conference in Ljubljana' },
      { title: 'Final conference' },
    ],
    [
      'a title of one long word',
      { event: 'zur abschluss konferenz' },
      { title: 'Abschlusskonferenz' },
    ],
    ['a place in another case', { part: 'tallinnie' }, { place: 'Tallinn' }],
    [
      'the only event of its type',
      { event: 'The training was', type: 'Trainings' },
      { type: 'Trainings' },
    ],
  ])('finds %s', (_, scope: Scope, expected: Scope) => {
    expect(settled(scope)).toEqual(expected);
  });

  it.each([
    ['a place that no row names', { part: 'graz' }],
    ['some of the places', { part: 'maribor, tartu' }],
    ['a title that two events bear', { event: 'the info day' }],
    ['nothing to settle', { type: 'Training' }],
  ])('leaves %s', (_, scope: Scope) => {
    expect(settled(scope)).toEqual(scope);
  });
});

describe('people by where they came from', () => {
  const settledIn = (scope: Scope, columns: readonly string[]) => {
    const extra = Object.fromEntries(columns.map((column) => [column, '4']));
    const told = { ...statement, scope };
    const register = events.map((event) => ({ ...event, start: '2021-03-04', extra }));
    const [first, ...others] = register;
    const days = first ? [{ ...first, start: '2021-06-16' }, ...others] : [];
    return settleScopes({ ...emptyDataset, events: days, statements: [told] })[0]?.scope;
  };

  it.each([
    ['the column of a country', { country: 'PT' }, ['PT', 'Italy'], { part: 'PT' }],
    ['no column among others', { country: 'PT' }, ['PT', 'Place'], { country: 'PT' }],
    [
      'the only event of a day',
      { event: 'the party', day: '2021-06-16' },
      [],
      { day: '2021-06-16' },
    ],
    [
      'one of several on a day',
      { event: 'the party', day: '2021-03-04' },
      [],
      { event: 'the party', day: '2021-03-04' },
    ],
  ])('finds %s', (_, scope: Scope, columns, expected: Scope) => {
    expect(settledIn(scope, columns)).toEqual(expected);
  });
});

describe('people whom a column counts', () => {
  it.each([
    ['women', 'Women'],
    ['frauen', 'Female participants'],
    ['mulheres', 'Nº de mulheres'],
    ['γυναικεσ', 'F'],
    ['teachers', 'Teachers'],
    ['mezczyzn', 'Mężczyźni'],
  ])('finds %s in the column %s', (part, column) => {
    expect(columnOfPeople(part, ['Budget', column, 'Place'])).toBe(column);
  });

  it.each([
    ['women', ['Men', 'Women with a grant']],
    ['women', ['Women', 'Female']],
    ['teachers', ['Teachers trained later']],
    ['at most', ['Most']],
  ])('finds no column for %s among %j', (part, columns) => {
    expect(columnOfPeople(part, columns)).toBeUndefined();
  });

  it('names the column in a share as well', () => {
    const operand = {
      measure: 'attendances',
      role: 'reported',
      period: null,
      value: null,
    } as const;
    const dataset: Dataset = {
      ...emptyDataset,
      events: events.map((event) => ({ ...event, extra: { Women: '4' } })),
      statements: [
        {
          role: 'reported',
          measure: null,
          scope: {},
          period: null,
          value: 0.6,
          interval: { low: 0.595, high: 0.605 },
          printed: '60 %',
          passage: null,
          derived: {
            kind: 'share',
            part: { ...operand, scope: { part: 'women' } },
            base: { ...operand, scope: {} },
          },
          source: { file: 'report.md' },
        },
      ],
    };
    expect(settleScopes(dataset)[0]?.derived?.part.scope).toEqual({ part: 'Women' });
  });
});
