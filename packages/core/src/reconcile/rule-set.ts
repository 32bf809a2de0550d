import { catalogueRules } from './catalogue.js';
import type { Rule, RuleGroup } from './rule.js';
import { isInRuleSet, type RuleSetName } from './rule-set-name.js';
import { withSetting } from './rule-setting.js';

/** In an audit these groups are a grade graver, since each is a doubt about a claimed event. */
const graverInAudit: readonly RuleGroup[] = ['time', 'identity', 'evidence'];

/**
 * The rules of a set, with their default options.
 *
 * @example
 * check(dataset, { rules: ruleSet('draft') });
 */
export function ruleSet(name: RuleSetName): readonly Rule[] {
  return catalogueRules()
    .filter(({ id }) => isInRuleSet(name, id))
    .map((rule) =>
      name === 'audit' && graverInAudit.includes(rule.group)
        ? withSetting(rule, { graver: true })
        : rule,
    );
}
