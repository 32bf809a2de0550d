import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/reconcile/expression/expression.js';
import { parseExpression } from '../../../src/reconcile/expression/parse-expression.js';

/** An expression as text with every bracket, so that a tree reads in one line. */
function told(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'figure': {
      const { source, measure, scope } = expression;
      return `${source} ${measure} ${JSON.stringify(scope)}`;
    }
    case 'operation':
      return `(${told(expression.left)} ${expression.operator} ${told(expression.right)})`;
  }
}

describe('parseExpression', () => {
  it.each([
    ['12', '12'],
    ['0.25', '0.25'],
    ['events', 'register events {}'],
    ['  events  ', 'register events {}'],
    ['attendances[type=Igniting event]', 'register attendances {"type":"Igniting event"}'],
    ['events[ type = A , country= IT ]', 'register events {"type":"A","country":"IT"}'],
    ['events[type=a=b]', 'register events {"type":"a=b"}'],
    ['targets(events)', 'targets events {}'],
    ['stated ( attendances [country=IT] )', 'stated attendances {"country":"IT"}'],
    ['planned(events)', 'planned events {}'],
    ['register(events)', 'register events {}'],
    ['1 + 2 - 3 + 4', '(((1 + 2) - 3) + 4)'],
    ['8 / 4 * 2 / 1', '(((8 / 4) * 2) / 1)'],
    ['1 + 2 * 3 - 4 / 2', '((1 + (2 * 3)) - (4 / 2))'],
    ['2*(1+3)', '(2 * (1 + 3))'],
    ['((1))', '1'],
    ['(1+2)*(3-4)', '((1 + 2) * (3 - 4))'],
    ['events/records', '(register events {} / register records {})'],
  ])('reads %s', (text, tree) => {
    expect(told(parseExpression(text))).toBe(tree);
  });

  it.each([
    ['', 'has its end where a number or a figure was expected.'],
    ['events +', 'has its end where a number or a figure was expected.'],
    ['* 2', 'has "*" where a number or a figure was expected.'],
    ['[type=A]', 'has "type=A" where a number or a figure was expected.'],
    ['(1', 'has its end where ")" was expected.'],
    ['(1 2', 'has "2" where ")" was expected.'],
    ['1 2', 'has "2" where an operator or the end was expected.'],
    ['1)', 'has ")" where an operator or the end was expected.'],
    ['targets events', 'has "events" where "(" was expected.'],
    ['targets(12)', 'has "12" where a measure was expected.'],
    ['targets(', 'has its end where a measure was expected.'],
    ['targets(events', 'has its end where ")" was expected.'],
    ['targets(events events)', 'has "events" where ")" was expected.'],
    [
      'event',
      'has "event", which is no measure. Known: records, events, attendances, participants, organisations, countries, contacts, registered; and targets(…), stated(…), planned(…) of one.',
    ],
    [
      'events; drop',
      'has ";", which means nothing. Allowed: numbers, measures, scopes in square brackets, + - * / ( ).',
    ],
    [
      'events   é',
      'has "é", which means nothing. Allowed: numbers, measures, scopes in square brackets, + - * / ( ).',
    ],
    ['events[type]', 'has the scope "type". Write it as [dimension=value, dimension=value].'],
    ['events[=A]', 'has the scope "=A". Write it as [dimension=value, dimension=value].'],
    ['events[ =A]', 'has the scope " =A". Write it as [dimension=value, dimension=value].'],
    ['events[]', 'has the scope "". Write it as [dimension=value, dimension=value].'],
  ])('refuses "%s": it %s', (text, says) => {
    expect(() => parseExpression(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-config',
        message: `The expression "${text}" ${says}`,
      }),
    );
  });
});
