import { expect, it } from 'vitest';
import { issueRule } from '../../src/reconcile/issue-rule.js';
import { unreadableDate } from '../../src/reconcile/rules/unreadable-date.js';

it('reads nothing of the records, so that it need not be asked again when they change', () => {
  const { title, group, severity, needs, missing, tolerance, falsePositives, whatToDo } =
    unreadableDate();
  const rule = issueRule({
    ...{ id: 'own', title, group, severity, needs, missing, tolerance, falsePositives, whatToDo },
    issueCodes: ['not-a-date'],
    question: () => 'Is it one?',
  });
  expect(rule.reads).toEqual([]);
  expect(rule).not.toHaveProperty('question');
});
