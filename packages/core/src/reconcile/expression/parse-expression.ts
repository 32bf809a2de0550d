import { ImpactError } from '../../errors.js';
import { type MeasureId, measureIds } from '../../model/measure.js';
import type { Expression, FigureSource } from './expression.js';

const sources: readonly FigureSource[] = ['register', 'targets', 'stated', 'planned'];

/** A number, a name, a scope in square brackets, or one sign. */
const tokens = /\s*(?:(\d+(?:\.\d+)?)|([a-zA-Z]+)|\[([^\]]*)\]|([-+*/()]))/y;

interface Token {
  readonly kind: 'number' | 'name' | 'scope' | 'sign';
  readonly text: string;
}

/**
 * Reads an expression of a declared rule: numbers, `+ - * /`, brackets, and figures such as `events`,
 * `attendances[type=Igniting event, country=IT]`, `targets(events)`, `stated(attendances)` or
 * `planned(events)`. Nothing in it is run as code.
 *
 * @throws {@link ImpactError} `invalid-config` that says what was read and what was allowed.
 */
export function parseExpression(text: string): Expression {
  const list = tokensOf(text);
  let at = 0;
  const peek = () => list[at];
  const fail = (wanted: string): never => {
    const found = peek();
    throw new ImpactError(
      'invalid-config',
      `The expression "${text}" has ${found ? `"${found.text}"` : 'its end'} where ${wanted} was expected.`,
    );
  };
  const takeSign = (...signs: readonly string[]): string | undefined => {
    const token = peek();
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };

  function sum(): Expression {
    let left = product();
    for (;;) {
      const operator = takeSign('+', '-');
      if (operator !== '+' && operator !== '-') return left;
      left = { kind: 'operation', operator, left, right: product() };
    }
  }

  function product(): Expression {
    let left = operand();
    for (;;) {
      const operator = takeSign('*', '/');
      if (operator !== '*' && operator !== '/') return left;
      left = { kind: 'operation', operator, left, right: operand() };
    }
  }

  function operand(): Expression {
    if (takeSign('(')) {
      const inner = sum();
      return takeSign(')') ? inner : fail('")"');
    }
    const token = peek();
    if (token?.kind === 'number') {
      at += 1;
      return { kind: 'number', value: Number(token.text) };
    }
    if (token?.kind !== 'name') return fail('a number or a figure');
    at += 1;
    const source = sources.find((one) => one === token.text);
    if (source === undefined) return figure('register', token.text);
    if (!takeSign('(')) return fail('"("');
    const name = peek();
    if (name?.kind !== 'name') return fail('a measure');
    at += 1;
    const inner = figure(source, name.text);
    return takeSign(')') ? inner : fail('")"');
  }

  function figure(source: FigureSource, name: string): Expression {
    const measure = measureIds.find((one) => one === name);
    if (measure === undefined) throw unknownMeasure(text, name, measureIds);
    const token = peek();
    if (token?.kind !== 'scope') return { kind: 'figure', source, measure, scope: {} };
    at += 1;
    return { kind: 'figure', source, measure, scope: scopeOf(text, token.text) };
  }

  const expression = sum();
  return at < list.length ? fail('an operator or the end') : expression;
}

function tokensOf(text: string): readonly Token[] {
  const list: Token[] = [];
  const scanner = new RegExp(tokens);
  const end = text.trimEnd().length;
  while (scanner.lastIndex < end) {
    const from = scanner.lastIndex;
    const match = scanner.exec(text);
    if (match === null) {
      throw new ImpactError(
        'invalid-config',
        `The expression "${text}" has "${text.slice(from).trim().charAt(0)}", which means nothing. Allowed: numbers, measures, scopes in square brackets, + - * / ( ).`,
      );
    }
    const [, number, name, scope, sign] = match;
    if (number !== undefined) list.push({ kind: 'number', text: number });
    else if (name !== undefined) list.push({ kind: 'name', text: name });
    else if (scope !== undefined) list.push({ kind: 'scope', text: scope });
    else if (sign !== undefined) list.push({ kind: 'sign', text: sign });
  }
  return list;
}

function scopeOf(expression: string, text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [dimension = '', ...value] = part.split('=');
      if (dimension.trim() === '' || value.length === 0) {
        throw new ImpactError(
          'invalid-config',
          `The expression "${expression}" has the scope "${text}". Write it as [dimension=value, dimension=value].`,
        );
      }
      return [dimension.trim(), value.join('=').trim()];
    }),
  );
}

function unknownMeasure(text: string, name: string, known: readonly MeasureId[]): ImpactError {
  return new ImpactError(
    'invalid-config',
    `The expression "${text}" has "${name}", which is no measure. Known: ${known.join(', ')}; and targets(…), stated(…), planned(…) of one.`,
  );
}
