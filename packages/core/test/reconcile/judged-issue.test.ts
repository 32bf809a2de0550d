import { expect, it } from 'vitest';
import { emptyDataset } from '../../src/model/dataset.js';
import { check } from '../../src/reconcile/check.js';
import { configuredRules } from '../../src/reconcile/configured-rules.js';
import { datasetOf, event, issue } from '../support/records.js';

const issues = [
  issue({ code: 'not-a-number', message: '"a few" under "Participants" is no number.' }),
  issue({ code: 'encoding-guessed', message: 'The encoding was guessed.' }),
];

it('names the finding that tells an issue', () => {
  const result = check(emptyDataset, { rules: configuredRules(), issues });
  const [finding] = result.findings;
  expect(finding).toMatchObject({ rule: 'unreadable-number', severity: 'warning' });
  expect(result.issues).toEqual([{ ...issues[0], finding: finding?.id }, issues[1]]);
});

it('leaves the issue as it is where the rule does not run, and takes a severity from the config', () => {
  const off = configuredRules({ settings: { 'unreadable-number': 'off' } });
  expect(check(emptyDataset, { rules: off, issues }).issues).toStrictEqual(issues);
  const error = configuredRules({ settings: { 'unreadable-number': 'error' } });
  expect(check(emptyDataset, { rules: error, issues }).findings[0]?.severity).toBe('error');
});

it('looks at the issues of a scope alone', () => {
  const dataset = datasetOf({
    events: [event({ row: 2, country: 'IT' }), event({ row: 3, country: 'PL' })],
  });
  const settings = { 'unreadable-number': { scope: { country: 'PL' } } };
  const rules = configuredRules({ settings });
  const messages = (row: number) =>
    check(dataset, {
      rules,
      issues: [issue({ code: 'not-a-number', message: '"x" under "N" is no number.', row })],
    }).findings.filter(({ rule }) => rule === 'unreadable-number');
  expect(messages(2)).toHaveLength(0);
  expect(messages(3)).toHaveLength(1);
});
