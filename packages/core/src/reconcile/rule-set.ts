import { catalogueRules } from './catalogue.js';
import type { Rule, RuleGroup } from './rule.js';
import { withSetting } from './rule-setting.js';

/**
 * What a check is for. `draft`: a register that still grows; what is missing or not yet reached is left
 * out. `submission`: what a report must stand up to. `audit`: that and what an auditor asks for.
 */
export type RuleSetName = 'draft' | 'submission' | 'audit';

export const ruleSetNames: readonly RuleSetName[] = ['draft', 'submission', 'audit'];

/** Rules that a draft need not meet yet. */
const notInDraft: ReadonlySet<string> = new Set([
  'target-missed',
  'target-without-result',
  'evidence-missing',
  'organisation-never-appears',
  'category-without-records',
]);

/** Rules that only an audit asks for. */
const onlyInAudit: ReadonlySet<string> = new Set(['evidence-missing', 'heaped-headcounts']);

/** In an audit these groups are a grade graver, since each is a doubt about a claimed event. */
const graverInAudit: readonly RuleGroup[] = ['time', 'identity', 'evidence'];

/**
 * The rules of a set, with their default options.
 *
 * @example
 * check(dataset, { rules: ruleSet('draft') });
 */
export function ruleSet(name: RuleSetName): readonly Rule[] {
  const rules = catalogueRules();
  switch (name) {
    case 'draft':
      return rules.filter(({ id }) => !notInDraft.has(id) && !onlyInAudit.has(id));
    case 'submission':
      return rules.filter(({ id }) => !onlyInAudit.has(id));
    case 'audit':
      return rules.map((rule) =>
        graverInAudit.includes(rule.group) ? withSetting(rule, { graver: true }) : rule,
      );
  }
}
