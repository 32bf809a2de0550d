import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { sourcesOf } from '../../src/reconcile/figure-sources.js';
import { attendance, datasetOf, event, eventsOf, statement, target } from '../support/records.js';

/** The cells behind all statements of a dataset, and for each statement which of them. */
function sourcesIn(records: Partial<Dataset>) {
  const dataset = datasetOf(records);
  const { sources, behind } = sourcesOf(dataset, dataset.statements);
  return { sources, behind: dataset.statements.map((one) => behind.get(one)) };
}

const fair = { type: 'Fair' };
const list = (people: number, absent = 0) => [
  ...Array.from({ length: people }, () => attendance({ event: 'e2' })),
  ...Array.from({ length: absent }, () => attendance({ event: 'e2', presence: 'absent' })),
];

describe('the rows behind reported figures', () => {
  it('are those that stand behind the same figures, together', () => {
    const { sources, behind } = sourcesIn({
      events: [
        event({ row: 2, type: 'Talk', headcount: 30 }),
        event({ row: 3, ...fair, headcount: 20 }),
        event({ row: 4, ...fair, headcount: 5 }),
      ],
      statements: [statement({ value: 60 }), statement({ value: 25, scope: fair, line: 2 })],
    });
    expect(sources).toMatchObject([
      { name: { kind: 'rows', count: 1 }, interval: { low: 30, high: 30 }, figure: null },
      { name: { kind: 'rows', count: 2 }, interval: { low: 25, high: 25 }, isSource: true },
    ]);
    expect(behind).toEqual([[0, 1], [1]]);
  });

  it('come in one order, whatever that of the register', () => {
    const events = [
      event({ row: 2, ...fair, headcount: 20 }),
      event({ row: 3, type: 'Talk', headcount: 30 }),
    ];
    const statements = [
      statement({ value: 60 }),
      statement({ value: 20, scope: fair, line: 2 }),
      statement({ value: 30, scope: { type: 'Talk' }, line: 3 }),
    ];
    const given = sourcesIn({ events, statements });
    expect(given.behind).toEqual([[0, 1], [0], [1]]);
    expect(sourcesIn({ events: events.toReversed(), statements })).toEqual(given);
  });

  it.each([
    { it: 'headcounts', measure: 'attendances', column: 7, value: 20 },
    { it: 'registrations', measure: 'registered', column: 8, value: 25 },
    { it: 'numbers of events', measure: 'events', column: 11, value: 3 },
  ] as const)('give $it at their cells', ({ measure, column, value }) => {
    const { sources } = sourcesIn({
      events: [event({ headcount: 20, registered: 25, eventCount: 3 })],
      statements: [statement({ value, measure })],
    });
    expect(sources).toMatchObject([
      { interval: { low: value, high: value }, places: [{ row: 2, column }] },
    ]);
  });

  it('are those of the statements asked of alone', () => {
    const one = statement({ value: 20, scope: fair });
    const other = statement({ value: 1, measure: 'events', line: 2 });
    const dataset = datasetOf({
      events: [event({ headcount: 20, ...fair }), event({ row: 3, headcount: 3 })],
      statements: [one, other],
    });
    expect(sourcesOf(dataset, [one]).sources).toMatchObject([{ name: { count: 1 } }]);
    expect(sourcesOf(dataset, [one]).behind.has(other)).toBe(false);
  });

  it('are none where a figure cannot be compared', () => {
    const statements = [statement({ value: 60 })];
    expect(
      sourcesIn({ events: eventsOf([20, null]), statements: [statement({ value: 25 })] }),
    ).toEqual({
      sources: [],
      behind: [undefined],
    });
    expect(sourcesIn({ statements }).sources).toEqual([]);
  });
});

describe('what a row may bring', () => {
  const around = { headcount: 20, headcountInterval: { low: 15, high: 25 } };
  const stated = [statement({ value: 500 })];

  it.each([
    { it: 'its headcount', events: eventsOf([20]), low: 20, high: 20, least: 0 },
    { it: 'nobody, where it says so', events: eventsOf([0, 20]), low: 20, high: 20, least: 0 },
    { it: 'what a round headcount allows', events: [event(around)], low: 15, high: 25, least: 0 },
    {
      it: 'the others, where the largest is left out',
      events: eventsOf([20, 30, 40]),
      low: 90,
      high: 90,
      least: 50,
    },
    {
      it: 'the others, where a round one is left out at its largest',
      events: [event({ row: 2, ...around }), event({ row: 3, headcount: 20 })],
      low: 35,
      high: 45,
      least: 10,
    },
    {
      it: 'as many as a list names',
      events: [event({ headcount: null })],
      attendances: list(18, 2),
      low: 18,
      high: 18,
      least: 0,
    },
  ])('is $it', ({ events, attendances = [], low, high, least }) => {
    const { sources } = sourcesIn({ events, attendances, statements: stated });
    expect(sources).toMatchObject([{ interval: { low, high }, least }]);
  });

  it('is any number where it is missing', () => {
    const events = eventsOf([20, null]);
    expect(sourcesIn({ events, statements: [statement({ value: 15 })] }).sources).toMatchObject([
      { interval: { low: 20, high: null }, least: 0 },
    ]);
  });

  it('is one event each, with or without a headcount', () => {
    const statements = [statement({ value: 3, measure: 'events' })];
    const events = [event({ row: 2, ...around }), event({ row: 3 })];
    expect(sourcesIn({ events, statements }).sources).toMatchObject([
      { interval: { low: 2, high: 2 }, least: 1 },
    ]);
  });
});

describe('the weight of a row', () => {
  it.each([
    { it: 'that a list confirms, is twice', headcount: 3, attendances: list(3, 2), weight: 6 },
    { it: 'that a list contradicts, is not', headcount: 3, attendances: list(4), weight: 3 },
    { it: 'without a list, is not', headcount: 3, attendances: [], weight: 3 },
    { it: 'of nobody, without a list, is not', headcount: 0, attendances: [], weight: 3 },
  ])('$it', ({ headcount, attendances, weight }) => {
    const statements = [statement({ value: 60 })];
    const { sources } = sourcesIn({ events: eventsOf([headcount]), attendances, statements });
    expect(sources).toMatchObject([{ weight }]);
  });

  it('is not twice where events are counted', () => {
    const statements = [statement({ value: 2, measure: 'events' })];
    const { sources } = sourcesIn({ events: eventsOf([3]), attendances: list(3), statements });
    expect(sources).toMatchObject([{ weight: 3 }]);
  });

  it('parts those that a list confirms from the others', () => {
    const { sources, behind } = sourcesIn({
      events: eventsOf([3, 9]),
      attendances: list(3),
      statements: [statement({ value: 60 })],
    });
    expect(sources).toMatchObject([
      { weight: 6, interval: { low: 3, high: 3 } },
      { weight: 3, interval: { low: 9, high: 9 } },
    ]);
    expect(behind).toEqual([[0, 1]]);
  });
});

describe('behind figures that rows do not add up to', () => {
  it('stands what the register counts, once for each figure', () => {
    const { sources, behind } = sourcesIn({
      events: [event({ row: 2, country: 'IT', ...fair }), event({ row: 3, country: 'PL' })],
      statements: [
        statement({ value: 2, measure: 'countries' }),
        statement({ value: 2, measure: 'countries', line: 2 }),
        statement({ value: 1, measure: 'countries', scope: fair, line: 3 }),
      ],
    });
    const two = {
      name: { kind: 'register', value: 2 },
      interval: { low: 2, high: 2 },
      ...{ least: 0, weight: 3, isSource: true, places: [], figure: null },
    };
    const one = { name: { value: 1 }, interval: { low: 1, high: 1 } };
    expect(sources).toMatchObject([two, one]);
    expect(behind).toEqual([[0], [0], [1]]);
  });
});

describe('behind planned figures', () => {
  it('stand targets, each once', () => {
    const at = (row: number) => ({ source: { file: 'targets.csv', row } });
    const planned = { role: 'planned', measure: 'events' } as const;
    const { sources, behind } = sourcesIn({
      targets: [
        target({ value: 9, scope: fair, ...at(2) }),
        target({ value: 3, scope: { type: 'Talk' }, ...at(3) }),
      ],
      statements: [
        statement({ value: 11, ...planned }),
        statement({ value: 9, ...planned, scope: fair, line: 2 }),
      ],
    });
    expect(sources).toMatchObject([
      { name: { kind: 'target', value: 9 }, places: [{ file: 'targets.csv', row: 2 }] },
      { name: { kind: 'target', value: 3 }, interval: { low: 3, high: 3 } },
    ]);
    expect(behind).toEqual([[0, 1], [0]]);
  });
});
