import type { Scope } from '../../../model/scope.js';
import type { DeclaredRule } from '../../declared-rule.js';
import { numberText } from '../../number-text.js';
import { scopeText } from './wording.js';

/** What the rules that a project declares for itself say. */
export const declared = {
  message: ({ rule, left, right, scope }: Compared) =>
    `${numberText(left)} and ${numberText(right)}: ${comparisonText(rule)} does not hold${scopeText(scope)}.`,
  question: (rule: DeclaredRule, scope: Scope) =>
    `Why does "${comparisonText(rule)}" not hold${scopeText(scope)}?`,
  /** What stands for `{scope}` in a message of the project's own. */
  scope: (scope: Scope) => scopeText(scope),
  noDimension: ({ id }: DeclaredRule, dimension: string, known: readonly string[]) =>
    `Rule ${id}: there is no dimension "${dimension}". Known: ${known.join(', ')}.`,
  noValue: ({ id }: DeclaredRule, expression: string, scope: Scope) =>
    `Rule ${id}: "${expression}"${scopeText(scope)} cannot be known.`,
};

/** A comparison of a declared rule that does not hold. */
export interface Compared {
  readonly rule: DeclaredRule;
  /** The values of both sides. */
  readonly left: number;
  readonly right: number;
  readonly scope: Scope;
}

function comparisonText({ left, operator, right }: DeclaredRule): string {
  return `${left} ${operator} ${right}`;
}
