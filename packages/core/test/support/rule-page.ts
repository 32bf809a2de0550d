import type { CatalogueRule } from '../../src/reconcile/rule.js';
import { isInRuleSet, ruleSetNames } from '../../src/reconcile/rule-set-name.js';
import type { FoundCase, RuleCases } from './describe-rule.js';

/** The page of a rule in the catalogue, in Markdown. */
export function rulePage(
  rule: CatalogueRule,
  { passes, finds }: RuleCases,
  messageOf: (found: FoundCase) => string,
): string {
  const sets = ruleSetNames.filter((name) => isInRuleSet(name, rule.id));
  return [
    `# ${rule.id}`,
    '',
    `${rule.title}.`,
    '',
    '| | |',
    '| --- | --- |',
    `| group | ${rule.group} |`,
    `| severity | ${rule.severity} |`,
    `| in the sets | ${sets.join(', ')} |`,
    `| needs | ${rule.needs} |`,
    `| missing values | ${rule.missing} |`,
    `| tolerance | ${rule.tolerance} |`,
    '',
    '## It finds',
    '',
    ...finds.map(
      (found) =>
        `- ${found.it}:\n  > ${messageOf(found)}${found.severity ? ` (${found.severity})` : ''}`,
    ),
    '',
    '## It passes',
    '',
    ...passes.map((passed) => `- ${passed.it}`),
    '',
    '## Known false alarms',
    '',
    rule.falsePositives,
    '',
    '## What to do',
    '',
    rule.whatToDo,
    '',
  ].join('\n');
}
