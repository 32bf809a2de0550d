import type { CatalogueRule } from '../../src/reconcile/rule.js';
import { ruleSet, ruleSetNames } from '../../src/reconcile/rule-set.js';
import type { FoundCase, RuleCases } from './describe-rule.js';

/** Of each set the names of its rules; made once, since a test of one rule is no test of the others. */
const setMembers = ruleSetNames.map((name) => ({
  name,
  ids: new Set(ruleSet(name).map(({ id }) => id)),
}));

/** The page of a rule in the catalogue, in Markdown. */
export function rulePage(
  rule: CatalogueRule,
  { passes, finds }: RuleCases,
  messageOf: (found: FoundCase) => string,
): string {
  const sets = setMembers.filter(({ ids }) => ids.has(rule.id)).map(({ name }) => name);
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
