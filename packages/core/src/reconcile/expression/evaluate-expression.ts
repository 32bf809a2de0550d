import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { plannedFor } from '../../aggregate/target-in-force.js';
import { figureKey } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import type { Scope } from '../../model/scope.js';
import type { SourceRef } from '../../model/source-ref.js';
import { statementGroups } from '../statement-group.js';
import type { Expression } from './expression.js';

/** What an expression comes to, and the places it was read at. */
export interface Evaluated {
  /** `undefined` where a figure is not known, or something is divided by nought. */
  readonly value: number | undefined;
  /** How many records lack a value that the expression needs. */
  readonly missing: number;
  readonly sources: readonly SourceRef[];
}

/** Computes an expression; each figure is narrowed by the scope as well as by its own. */
export function evaluateExpression(
  dataset: Dataset,
  expression: Expression,
  scope: Scope = {},
): Evaluated {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, missing: 0, sources: [] };
    case 'figure':
      return evaluateFigure(dataset, expression, { ...scope, ...expression.scope });
    case 'operation': {
      const left = evaluateExpression(dataset, expression.left, scope);
      const right = evaluateExpression(dataset, expression.right, scope);
      const value =
        left.value === undefined || right.value === undefined
          ? undefined
          : compute(expression.operator, left.value, right.value);
      return {
        value,
        missing: left.missing + right.missing,
        sources: [...left.sources, ...right.sources],
      };
    }
  }
}

function compute(operator: '+' | '-' | '*' | '/', left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
  }
}

function evaluateFigure(
  dataset: Dataset,
  { source, measure }: Extract<Expression, { kind: 'figure' }>,
  scope: Scope,
): Evaluated {
  switch (source) {
    case 'register': {
      if (!isCountable(dataset, scope)) return { value: undefined, missing: 0, sources: [] };
      const { value, missing } = figureOf(dataset, measure, { scope });
      return { value, missing, sources: [] };
    }
    case 'targets': {
      const planned = plannedFor(dataset, measure, scope);
      const sources = planned?.targets.map(({ source: { cells: _, ...place } }) => place) ?? [];
      return { value: planned?.value, missing: 0, sources };
    }
    case 'stated':
    case 'planned': {
      const role = source === 'stated' ? 'reported' : 'planned';
      const [first] = dataset.statements;
      if (first === undefined) return { value: undefined, missing: 0, sources: [] };
      const key = figureKey(dataset, { ...first, role, measure, scope, period: null });
      const group = statementGroups(dataset).get(key);
      const [statement] = group?.statements ?? [];
      // Two values of one figure are another finding; a sum over one of them is not judged.
      const value = group?.inconsistent ? undefined : statement?.value;
      return { value, missing: 0, sources: statement ? [statement.source] : [] };
    }
  }
}
