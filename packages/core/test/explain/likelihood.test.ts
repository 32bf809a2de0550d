import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hypothesis } from '../../src/explain/hypothesis.js';
import {
  chanceOf,
  companionsByChance,
  companionsUnder,
  contradictedBy,
  spreadOf,
} from '../../src/explain/likelihood.js';
import { asked } from '../support/asked.js';
import { event, statement } from '../support/records.js';

const events = [
  event({ row: 2, type: 'Fair', headcount: 20 }),
  event({ row: 3, type: 'Fair', headcount: 33 }),
  event({ row: 4, type: 'Talk', headcount: 25 }),
];
const eventsOf = (value: number, fields = {}) =>
  statement({ value, measure: 'events', passage: 'a', ...fields });
const aboutNoRow: Hypothesis = { kind: 'k', clause: () => 't', formula: () => '' };
const leftOut: Hypothesis = { ...aboutNoRow, counts: new Map([[0, 0]]) };

describe('the chance of a value under some other cause', () => {
  const chance = (value: number, right: number) => chanceOf(statement({ value }), right);

  it('is looked for a little beyond the greater of the two', () => {
    expect([spreadOf(100, 40), spreadOf(40, 100)]).toEqual([70, 70]);
  });

  it('is the greater the nearer the value is, on either side', () => {
    const chances = [99, 90, 80, 50, 10].map((value) => chance(value, 100));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(new Set(chances).size).toBe(chances.length);
    expect(chance(100, 40)).toBeCloseTo(chance(40, 100), 12);
  });

  it.each([20, 100, 700, 5000])('comes to about one for all values beside %d', (right) => {
    const values = Array.from({ length: Math.round(1.6 * right) + 10 }, (_, value) => value);
    const all = values.reduce((sum, value) => sum + chance(value, right), 0);
    expect(all).toBeGreaterThan(0.7);
    expect(all).toBeLessThan(2.2);
  });

  it('is that of all values that a rounded figure stands for', () => {
    const exact = chanceOf(statement({ value: 100 }), 40);
    const interval = { low: 95, high: 104 };
    expect(chanceOf(statement({ value: 100, interval }), 40)).toBeCloseTo(10 * exact, 12);
    const above = chanceOf(statement({ value: 100, interval: { low: 91, high: null } }), 40);
    expect(above).toBeCloseTo(10 * exact, 12);
  });

  it('is a chance', () => {
    const size = fc.integer({ min: 0, max: 5000 });
    const law = fc.property(size, size, size, (value, right, width) => {
      const interval = { low: value - width, high: value + width };
      const chance = chanceOf(statement({ value, interval }), right);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
    });
    fc.assert(law, { seed: 1 });
  });
});

describe('the other figures of the sentence', () => {
  const question = (...values: number[]) =>
    asked(
      { events, statements: values.map((value) => eventsOf(value)) },
      { value: 58, passage: 'a' },
    );

  it('may be right or wrong under some other cause', () => {
    expect(companionsByChance(question())).toBe(1);
    const right = companionsByChance(question(3));
    expect(right).toBeLessThan(1);
    expect(companionsByChance(question(3, 3))).toBeCloseTo(right * right, 12);
    expect(companionsByChance(question(2))).toBeLessThan(1 - right);
  });

  it('are likelier wrong where they moved as those of another list of events would', () => {
    const beside = (attendances: number) =>
      companionsByChance(
        asked({ events, statements: [eventsOf(2)] }, { value: attendances, passage: 'a' }),
      );
    // One event less is about 26 people less, and hardly ever 20 more.
    const chances = [52, 58, 61, 98].map(beside);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(beside(52)).toBeGreaterThan(5 * beside(98));
  });

  it('are the likelier beside each other the more alike the rows are', () => {
    const beside = (...headcounts: number[]) =>
      companionsByChance(
        asked(
          {
            events: headcounts.map((headcount, at) => event({ row: at + 2, headcount })),
            statements: [eventsOf(2)],
          },
          { value: 52, passage: 'a' },
        ),
      );
    expect(beside(26, 26, 26)).toBeGreaterThan(2 * beside(20, 33, 25));
    expect(beside(20, 33, 25)).toBeGreaterThan(2 * beside(1, 60, 17));
  });

  it('are no likelier beside a figure of which the register has nothing', () => {
    const blank = [event({ row: 2, headcount: null }), event({ row: 3, headcount: null })];
    const statements = [statement({ value: 40, passage: 'a' })];
    const question = asked(
      { events: blank, statements },
      { measure: 'events', value: 3, passage: 'a' },
    );
    expect(companionsByChance(question)).toBeGreaterThan(0);
    expect(companionsByChance(question)).toBeLessThan(
      chanceOf(statement({ value: 40, passage: 'a' }), 0),
    );
  });

  it('are the likelier beside a rounded figure, which any of several lists gives', () => {
    const beside = (interval: { low: number; high: number }) => {
      const stated = { value: 50, interval, passage: 'a' };
      const question = asked({ events, statements: [eventsOf(2)] }, stated);
      return companionsByChance(question) * chanceOf(question.statement, 78);
    };
    expect(beside({ low: 48, high: 52 })).toBeCloseTo(5 * beside({ low: 50, high: 50 }), 12);
    expect(beside({ low: 0, high: 1000 })).toBeLessThan(1);
  });

  it('are as a hypothesis says, or need a second fault', () => {
    expect(companionsUnder(question(), leftOut)).toBe(1);
    expect(companionsUnder(question(2), leftOut)).toBe(1);
    expect(companionsUnder(question(3), leftOut)).toBeCloseTo(0.003 * chanceOf(eventsOf(3), 3), 12);
    expect(companionsUnder(question(4), leftOut)).toBeCloseTo(0.003 * chanceOf(eventsOf(4), 3), 12);
    expect(companionsUnder(question(3), aboutNoRow)).toBe(1);
    expect(companionsUnder(question(2), aboutNoRow)).toBeCloseTo(
      0.003 * chanceOf(eventsOf(2), 3),
      12,
    );
  });

  it('refute a hypothesis that would make one wrong which agrees', () => {
    const refuting = (values: number[], hypothesis: Hypothesis) =>
      contradictedBy(question(...values), hypothesis).map((one) => one.statement.value);
    expect(refuting([3], leftOut)).toEqual([3]);
    expect(refuting([2, 3, 4], leftOut)).toEqual([3]);
    expect(refuting([3], aboutNoRow)).toEqual([]);
    expect(refuting([3], { ...aboutNoRow, counts: new Map([[0, 2]]) })).toEqual([3]);
  });

  it('are not told by what a row means for another measure', () => {
    const meant = { ...aboutNoRow, meant: new Map([[0, 60]]) };
    expect(contradictedBy(question(3), meant)).toEqual([]);
    expect(companionsUnder(question(3), meant)).toBe(1);
  });

  it('are those of the plan where the plan is told for what was achieved', () => {
    const figures = new Map([['events' as const, 9]]);
    const planned = { ...aboutNoRow, figures };
    expect(companionsUnder(question(9), planned)).toBe(1);
    expect(companionsUnder(question(3), planned)).toBe(1);
    expect(companionsUnder(question(8), planned)).toBeLessThan(0.01);
    expect(contradictedBy(question(3), planned)).toEqual([]);
    expect(companionsUnder(question(9), { ...planned, figures: new Map() })).toBeLessThan(0.01);
  });
});

describe('figures elsewhere', () => {
  const fairs = (value: number) =>
    statement({ value, scope: { type: 'Fair' }, passage: 'b', line: 9 });
  const talks = (value: number) =>
    statement({ value, scope: { type: 'Talk' }, passage: 'c', line: 10 });
  const under = (hypothesis: Hypothesis, ...statements: ReturnType<typeof statement>[]) =>
    companionsUnder(asked({ events, statements }, { value: 58 }), hypothesis);

  it('count for a hypothesis that reproduces them', () => {
    expect(under(leftOut, fairs(33))).toBeCloseTo(0.5 / chanceOf(fairs(33), 53), 10);
    expect(under(leftOut, fairs(33), talks(24))).toBeCloseTo(0.5 / chanceOf(fairs(33), 53), 10);
  });

  it.each([
    { it: 'they are wrong otherwise', hypothesis: leftOut, stated: fairs(34) },
    { it: 'they agree', hypothesis: leftOut, stated: fairs(53) },
    { it: 'they are a copy', hypothesis: leftOut, stated: statement({ value: 58, line: 7 }) },
    { it: 'it speaks of no row', hypothesis: aboutNoRow, stated: fairs(33) },
  ])('say nothing where $it', ({ hypothesis, stated }) => {
    expect(under(hypothesis, stated)).toBe(1);
  });

  it('count against one that says that the register is wrong', () => {
    const mistyped: Hypothesis = { ...aboutNoRow, meant: new Map([[0, 2]]), ofRegister: true };
    expect(under(mistyped, fairs(53))).toBeCloseTo(0.01, 12);
    expect(under(mistyped, talks(25))).toBe(1);
    expect(under(mistyped, fairs(35))).toBeGreaterThan(1);
    expect(under({ ...mistyped, ofRegister: undefined }, fairs(53))).toBe(1);
  });

  it('of the sentence itself are judged once', () => {
    const statements = [eventsOf(2)];
    const question = asked({ events, statements }, { value: 58, passage: 'a' });
    expect(companionsUnder(question, leftOut)).toBe(1);
  });
});
