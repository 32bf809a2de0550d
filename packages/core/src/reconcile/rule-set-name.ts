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

/** Whether a rule of the catalogue belongs to a set. */
export function isInRuleSet(name: RuleSetName, rule: string): boolean {
  switch (name) {
    case 'draft':
      return !notInDraft.has(rule) && !onlyInAudit.has(rule);
    case 'submission':
      return !onlyInAudit.has(rule);
    case 'audit':
      return true;
  }
}
