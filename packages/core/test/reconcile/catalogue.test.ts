import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalogueRules } from '../../src/reconcile/catalogue.js';
import { configuredRules, type RuleConfig } from '../../src/reconcile/configured-rules.js';
import { ruleSet } from '../../src/reconcile/rule-set.js';

const rules = catalogueRules();
const ids = rules.map(({ id }) => id).sort();

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith(ending) && name !== `index${ending}`)
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

it('has one file, one test and one page for each rule', () => {
  expect(namesIn('../../src/reconcile/rules', '.ts')).toEqual(ids);
  expect(namesIn('./rules', '.test.ts')).toEqual(ids);
  expect(namesIn('../../../../docs/rules', '.md')).toEqual(ids);
});

it('has an index page by group', async () => {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const page = [
    '# Rules',
    '',
    'Made from the declarations of the rules. Each page has the cases that its tests run.',
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      '| rule | severity | |',
      '| --- | --- | --- |',
      ...rules
        .filter((rule) => rule.group === group)
        .map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`),
    ]),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../../../docs/rules/index.md');
});

it('declares each rule in full sentences', () => {
  for (const rule of rules) {
    for (const field of ['needs', 'missing', 'tolerance', 'falsePositives', 'whatToDo'] as const) {
      expect(rule[field], `${rule.id} ${field}`).toMatch(/^["A-Z].*\.$/s);
    }
  }
});

it('names every rule in a set or leaves it to an audit', () => {
  expect(
    ruleSet('audit')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  const submission = ruleSet('submission').map(({ id }) => id);
  expect(submission).not.toContain('evidence-missing');
  expect(ruleSet('draft').map(({ id }) => id)).not.toContain('target-missed');
});

it.each<RuleConfig & { message: string }>([
  { set: 'strict' as 'audit', message: 'There is no rule set "strict"' },
  { settings: { 'target-mised': 'off' as const }, message: 'Did you mean "target-missed"?' },
  {
    settings: { 'target-missed': 'fatal' as 'error' },
    message: 'Allowed: error, warning, note, off',
  },
])('refuses $message', ({ message, ...config }) => {
  expect(() => configuredRules(config)).toThrow(message);
});
