import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../../src/reconcile/expression/evaluate-expression.js';
import { parseExpression } from '../../../src/reconcile/expression/parse-expression.js';
import { datasetOf, event, statement, target } from '../../support/records.js';

const dataset = datasetOf({
  events: [
    event({ row: 2, type: 'Fair', country: 'IT', headcount: 20 }),
    event({ row: 3, type: 'Fair', country: 'PL', headcount: 30 }),
    event({ row: 4, type: 'Talk', country: 'IT' }),
  ],
  targets: [
    target({
      scope: { type: 'Fair' },
      value: 5,
      source: { file: 'plan.csv', row: 7, cells: { value: { column: 3 } } },
    }),
  ],
  statements: [
    statement({ value: 50, line: 3 }),
    statement({ value: 4, measure: 'events', role: 'planned', line: 4 }),
    statement({ value: 20, scope: { country: 'IT' }, line: 5 }),
    statement({ value: 6, measure: 'events', line: 6 }),
    statement({ value: 7, measure: 'events', line: 7 }),
  ],
});
const evaluate = (text: string, scope = {}) =>
  evaluateExpression(dataset, parseExpression(text), scope);

describe('evaluateExpression', () => {
  it.each([
    ['2 + 3', 5],
    ['2 - 3', -1],
    ['2 * 3', 6],
    ['3 / 2', 1.5],
    ['0 / 2', 0],
    ['events * 2', 6],
    ['events[type=Fair]', 2],
    ['attendances[type=fairs]', 50],
    ['attendances[type=fairs, country=Italy]', 20],
    ['targets(events[type=Fair])', 5],
    ['targets(events)', 5],
    ['stated(attendances)', 50],
    ['stated(attendances[country=Italia])', 20],
    ['planned(events)', 4],
  ])('%s comes to %d', (text, value) => {
    expect(evaluate(text).value).toBe(value);
  });

  it.each([
    ['2 / 0'],
    ['1 + contacts'],
    ['contacts + 1'],
    ['targets(attendances)'],
    ['stated(registered)'],
    ['planned(attendances)'],
    ['stated(events)'],
    ['events[Colour=red]'],
    ['stated(attendances[type=Fair])'],
  ])('%s cannot be known', (text) => {
    expect(evaluate(text).value).toBeUndefined();
  });

  it('knows of no statement where there is none', () => {
    const silent = { ...dataset, statements: [] };
    expect(evaluateExpression(silent, parseExpression('stated(events)'))).toEqual({
      value: undefined,
      missing: 0,
      sources: [],
    });
  });

  it('narrows each figure by the scope as well as by its own', () => {
    expect(evaluate('events', { country: 'IT' }).value).toBe(2);
    expect(evaluate('events[type=Fair]', { country: 'IT' }).value).toBe(1);
    expect(evaluate('events + events[type=Talk]', { country: 'IT' }).value).toBe(3);
    expect(evaluate('stated(attendances)', { country: 'IT' }).value).toBe(20);
  });

  it('counts the records that lack a value, on both sides', () => {
    expect(evaluate('attendances').missing).toBe(1);
    expect(evaluate('attendances + attendances[type=Talk] - 1').missing).toBe(2);
    expect(evaluate('events').missing).toBe(0);
  });

  it('names the places of targets and statements, left before right', () => {
    expect(evaluate('targets(events) + stated(attendances)').sources).toEqual([
      { file: 'plan.csv', row: 7 },
      { file: 'report.md', line: 3, column: 1 },
    ]);
    expect(evaluate('events').sources).toEqual([]);
    expect(evaluate('stated(events)').sources).toEqual([{ file: 'report.md', line: 6, column: 1 }]);
  });
});
