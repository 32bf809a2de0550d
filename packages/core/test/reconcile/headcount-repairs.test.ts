import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event.js';
import { headcountRepairs, headcountSlip } from '../../src/reconcile/headcount-repairs.js';
import type { ProposedRepair } from '../../src/reconcile/rule.js';
import { datasetOf, event, statement } from '../support/records.js';

const cells = { headcount: { column: 5 } };
const row = (at: number, type: string, headcount: number | null, printed = {}) =>
  event({ row: at, type, headcount, printed, source: { file: 'r.csv', row: at, cells } });
const place = (at: number) => ({ file: 'r.csv', row: at, column: 5 });
const text = ({ location, from, to, with: other }: ProposedRepair) =>
  `row ${location.row}: ${from} → ${to}${other ? `, row ${other.location.row}: ${other.from} → ${other.to}` : ''}`;

/** Repairs of the register for the first of the totals stated. */
function repairs(events: readonly EventRecord[], stated: Readonly<Record<string, number>>) {
  const statements = Object.entries(stated).map(([type, value], at) =>
    statement({ value, line: at + 1, scope: type === 'all' ? {} : { type } }),
  );
  const [first = statement({ value: 0 })] = statements;
  return headcountRepairs(datasetOf({ events, statements }), first);
}

describe('one headcount with a slip of a key', () => {
  const events = [row(2, 'Fair', 21), row(3, 'Fair', 30), row(4, 'Talk', 45)];

  it('is mended where every stated figure that holds it then agrees', () => {
    expect(repairs(events, { all: 87, Fair: 42, Talk: 45 })).toEqual([
      {
        location: place(2),
        from: '21',
        to: '12',
        change: { event: 'e2', field: 'headcount', to: 12 },
      },
    ]);
  });

  it('is written as the register writes', () => {
    const printed = [row(2, 'Fair', 21, { headcount: 'about 21' }), ...events.slice(1)];
    expect(repairs(printed, { all: 87, Fair: 42 }).map(text)).toEqual([
      'row 2: about 21 → about 12',
    ]);
  });

  it.each<{ it: string; stated: Readonly<Record<string, number>> }>([
    { it: 'another figure would not agree', stated: { all: 87, Fair: 42, Talk: 36 } },
    { it: 'the figure stands alone against the register', stated: { all: 87, Talk: 45 } },
    { it: 'it takes more than one slip', stated: { all: 113, Fair: 68 } },
    { it: 'nobody would be left', stated: { all: 75, Fair: 30 } },
  ])('is left where $it', ({ stated }) => {
    expect(repairs(events, stated)).toEqual([]);
  });

  it.each([
    { it: 'nobody', to: 0 },
    { it: 'less than nobody', to: -5 },
  ])('is never $it', ({ to }) => {
    const few = [row(2, 'Fair', 5), row(3, 'Fair', 100)];
    expect(repairs(few, { all: 100 + to, Fair: 100 + to })).toEqual([]);
  });

  it('is judged by numbers of people alone', () => {
    const people = [87, 42].map((value, at) =>
      statement({ value, line: at + 1, scope: at === 0 ? {} : { type: 'Fair' } }),
    );
    const wrong = statement({ value: 9, measure: 'events', line: 3 });
    const [first = wrong, second = wrong] = people;
    const told = (...statements: (typeof wrong)[]) =>
      headcountRepairs(datasetOf({ events, statements }), first).map(text);
    expect(told(first, second, wrong)).toEqual(['row 2: 21 → 12']);
    expect(told(first, wrong)).toEqual([]);
  });

  it('is not looked for where a headcount is not told', () => {
    const found = repairs([...events, row(5, 'Fair', null)], { all: 97, Fair: 52 });
    expect(found.map(text)).toEqual(['row 2: 21 → 22', 'row 3: 30 → 31']);
  });

  it.each([
    { count: 3, found: 3 },
    { count: 4, found: 0 },
  ])('is told of at most three rows: of $count that would do, $found', ({ count, found }) => {
    const alike = Array.from({ length: count }, (_, at) => row(at + 2, 'Fair', 20));
    const total = 20 * count + 1;
    expect(repairs(alike, { all: total, Fair: total })).toHaveLength(found);
  });

  it.each([
    { it: 'planned', fields: { role: 'planned' as const } },
    { it: 'of events', fields: { measure: 'events' as const } },
  ])('is not looked for where the figure is $it', ({ fields }) => {
    const stated = [
      statement({ value: 87, ...fields }),
      statement({ value: 87, line: 2 }),
      statement({ value: 42, line: 3, scope: { type: 'Fair' } }),
    ];
    const [first = statement({ value: 0 })] = stated;
    expect(headcountRepairs(datasetOf({ events, statements: stated }), first)).toEqual([]);
  });

  it.each([
    { headcount: 21, meant: 12, slips: 1 },
    { headcount: 21, meant: 21, slips: 0 },
    { headcount: 21, meant: 13, slips: 0 },
    { headcount: null, meant: 12, slips: 0 },
  ])('of $headcount meant as $meant has $slips', ({ headcount, meant, slips }) => {
    expect(headcountSlip(row(2, 'Fair', headcount), meant)).toHaveLength(slips);
  });
});

describe('two headcounts exchanged', () => {
  const events = [row(2, 'Fair', 17), row(3, 'Fair', 30), row(4, 'Talk', 45), row(5, 'Talk', 8)];

  it('take each other’s place', () => {
    expect(repairs(events, { Fair: 75, Talk: 25, all: 100 })).toEqual([
      {
        location: place(2),
        from: '17',
        to: '45',
        with: { location: place(4), from: '45', to: '17' },
        change: {
          both: [
            { event: 'e2', field: 'headcount', to: 45 },
            { event: 'e4', field: 'headcount', to: 17 },
          ],
        },
      },
    ]);
  });

  it('keep the words of the register', () => {
    const printed = [row(2, 'Fair', 17, { headcount: '17 people' }), ...events.slice(1)];
    expect(repairs(printed, { Fair: 75, Talk: 25 }).map(text)).toEqual([
      'row 2: 17 people → 45, row 4: 45 → 17 people',
    ]);
  });

  it('are told for each of a few that are alike', () => {
    const alike = [...events, row(6, 'Fair', 17), row(7, 'Fair', 17)];
    expect(repairs(alike, { Fair: 109, Talk: 25 }).map(text)).toEqual(
      [2, 6, 7].map((at) => `row ${at}: 17 → 45, row 4: 45 → 17`),
    );
    expect(repairs([...alike, row(8, 'Talk', 45)], { Fair: 109, Talk: 70 })).toEqual([]);
  });

  it.each<{ it: string; stated: Readonly<Record<string, number>> }>([
    { it: 'another figure would not agree', stated: { Fair: 75, Talk: 26 } },
    { it: 'one figure holds both', stated: { all: 128, Fair: 60 } },
    { it: 'no two differ by as much', stated: { Fair: 76, Talk: 24 } },
  ])('are left where $it', ({ stated }) => {
    expect(repairs(events, stated)).toEqual([]);
  });

  it('are told ones', () => {
    const untold = [
      row(2, 'Fair', 28),
      row(3, 'Fair', 30),
      row(4, 'Talk', null),
      row(5, 'Talk', 8),
    ];
    expect(repairs(untold, { Fair: 30, Talk: 36 })).toEqual([]);
  });
});
