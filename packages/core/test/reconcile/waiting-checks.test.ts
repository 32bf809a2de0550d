import { expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { datasetOf, statement } from '../support/records.js';

it('does not judge a sum over a figure that is stated with two values, and names the finding', () => {
  const events = { measure: 'events', passage: 'plan' } as const;
  const { findings, unverifiable } = check(
    datasetOf({
      statements: [
        statement({ ...events, value: 34 }),
        statement({ ...events, value: 30, scope: { level: 'national' } }),
        statement({ ...events, value: 2, scope: { level: 'international' } }),
        statement({ measure: 'events', value: 32, line: 9 }),
      ],
    }),
    { rules: recommendedRules() },
  );
  const [contradiction] = findings.filter(({ rule }) => rule === 'contradicting-statements');
  expect(findings.map(({ rule }) => rule)).toEqual(['contradicting-statements']);
  expect(unverifiable).toMatchObject([{ rule: 'part-and-whole', finding: contradiction?.id }]);
});
