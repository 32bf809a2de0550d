import type { Rule } from './rule.js';
import { ruleSet } from './rule-set.js';

/**
 * The rules that run where none are named: the set `submission`, with default options.
 *
 * @example
 * check(dataset, { rules: recommendedRules() });
 */
export function recommendedRules(): readonly Rule[] {
  return ruleSet('submission');
}
