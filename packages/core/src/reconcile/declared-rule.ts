import { aggregate } from '../aggregate/aggregate.js';
import { isCountable, knownDimensions } from '../aggregate/event-dimensions.js';
import { notGiven } from '../aggregate/figure.js';
import { ImpactError } from '../errors.js';
import type { Dataset } from '../model/dataset.js';
import type { Scope } from '../model/scope.js';
import { type Severity, severities } from '../model/severity.js';
import { type Evaluated, evaluateExpression } from './expression/evaluate-expression.js';
import type { Expression } from './expression/expression.js';
import { parseExpression } from './expression/parse-expression.js';
import type { FindingFigure } from './finding.js';
import type { Messages } from './messages/messages.js';
import { numberText } from './number-text.js';
import type { Observation, Rule, Unverifiable } from './rule.js';

/** A comparison that must hold. */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

const operators: readonly ComparisonOperator[] = ['=', '!=', '<', '<=', '>', '>='];

/** A rule of a project's own as a line of its config: `left` and `right` must compare as `operator` says. */
export interface DeclaredRule {
  /** Kebab-case, not that of a rule of the catalogue. */
  readonly id: string;
  /** An expression, e.g. `attendances[setting=school]`; see `parseExpression`. */
  readonly left: string;
  readonly operator: ComparisonOperator;
  readonly right: string;
  /** The comparison is made for each value of the dimension that the register has. */
  readonly by?: string | undefined;
  /** How far the two sides may miss the comparison and pass. Default 0. */
  readonly tolerance?: number | undefined;
  /** Default `warning`. */
  readonly severity?: Severity | undefined;
  /** What is wrong when it does not hold. `{left}`, `{right}` and `{scope}` stand for the values. */
  readonly message?: string | undefined;
}

/**
 * Makes a rule of a declaration.
 *
 * @throws {@link ImpactError} `invalid-config` for an expression, an operator, a severity or an id
 *   that cannot be used.
 * @example
 * declaredRule({ id: 'half-in-schools', left: 'events[setting=school]', operator: '>=', right: 'events / 2' });
 */
export function declaredRule(declaration: DeclaredRule): Rule {
  const { id, operator, by, tolerance = 0, severity = 'warning' } = declaration;
  checkDeclaration(declaration);
  const left = parseExpression(declaration.left);
  const right = parseExpression(declaration.right);
  return {
    id,
    severity,
    title: `${declaration.left} ${operator} ${declaration.right}`,
    *check(dataset, { messages }) {
      const say = messages.declared;
      if (by !== undefined && !isCountable(dataset, { [by]: '' })) {
        const known = knownDimensions(dataset);
        yield { unverifiable: say.noDimension(declaration, by, known), locations: [] };
        return;
      }
      for (const scope of scopesBy(dataset, by)) {
        const seen = compareIn(dataset, { left, right, scope, tolerance, declaration, say });
        if (seen) yield seen;
      }
    },
  };
}

function checkDeclaration(declaration: DeclaredRule): void {
  const { id, operator, severity = 'warning', message = '' } = declaration;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new ImpactError(
      'invalid-config',
      `A rule is called "${id}". Write small letters and hyphens.`,
    );
  }
  if (!operators.includes(operator)) {
    throw new ImpactError(
      'invalid-config',
      `The rule "${id}" compares by "${operator}". Allowed: ${operators.join(' ')}.`,
    );
  }
  if (!severities.includes(severity)) {
    throw new ImpactError(
      'invalid-config',
      `The severity of rule "${id}" is "${severity}". Allowed: ${severities.join(', ')}.`,
    );
  }
  const [unknown] = message.match(/\{(?!left\}|right\}|scope\})\w*\}/) ?? [];
  if (unknown !== undefined) {
    throw new ImpactError(
      'invalid-config',
      `The message of rule "${id}" has "${unknown}". Allowed: {left}, {right}, {scope}.`,
    );
  }
}

function scopesBy(dataset: Dataset, by: string | undefined): readonly Scope[] {
  if (by === undefined) return [{}];
  return aggregate(dataset, { measures: ['events'], by: [by] }).flatMap(({ key }) => {
    const value = key[by];
    return typeof value === 'string' && value !== notGiven ? [{ [by]: value }] : [];
  });
}

interface Compared {
  readonly left: Expression;
  readonly right: Expression;
  readonly scope: Scope;
  readonly tolerance: number;
  readonly declaration: DeclaredRule;
  readonly say: Messages['declared'];
}

function compareIn(
  dataset: Dataset,
  { left, right, scope, tolerance, declaration, say }: Compared,
): Observation | Unverifiable | undefined {
  const sides = [left, right].map((side) => evaluateExpression(dataset, side, scope));
  const [one, other] = sides;
  if (one?.value === undefined || other?.value === undefined) {
    const unknown = one?.value === undefined ? declaration.left : declaration.right;
    return { unverifiable: say.noValue(declaration, unknown, scope), locations: [] };
  }
  if (holds(declaration.operator, one.value, other.value, tolerance)) return undefined;
  const missing = sides.reduce((sum, side) => sum + side.missing, 0);
  return {
    key: [JSON.stringify(scope)],
    confidence: missing > 0 ? 'possible' : 'certain',
    message:
      declaration.message
        ?.replaceAll('{left}', numberText(one.value))
        .replaceAll('{right}', numberText(other.value))
        .replaceAll('{scope}', () => say.scope(scope)) ??
      say.message({ rule: declaration, left: one.value, right: other.value, scope }),
    question: say.question(declaration, scope),
    subject: { scope },
    figures: [figureSide(declaration.left, one), figureSide(declaration.right, other)],
    locations: sides.flatMap(({ sources }) =>
      sources.map((source) => ({ relation: 'contributes' as const, source })),
    ),
  };
}

/** Compares to a billionth, so that 0.1 + 0.2 is 0.3. */
function holds(
  operator: ComparisonOperator,
  left: number,
  right: number,
  tolerance: number,
): boolean {
  const over = Math.round((left - right) * 1e9) / 1e9;
  switch (operator) {
    case '=':
      return Math.abs(over) <= tolerance;
    case '!=':
      return Math.abs(over) > tolerance;
    case '<':
      return over < tolerance;
    case '<=':
      return over <= tolerance;
    case '>':
      return over > -tolerance;
    case '>=':
      return over >= -tolerance;
  }
}

function figureSide(label: string, { value = 0, sources }: Evaluated): FindingFigure {
  return { role: 'derived', value, printed: numberText(value), label, source: sources[0] ?? null };
}
