import { describe, expect, it } from 'vitest';
import { expiredContacts, type RetentionRule } from '../../src/privacy/retention.js';
import { contact } from '../support/records.js';

const base = contact({ basis: 'consent', basisOn: '2020-01-31', purpose: 'dissemination' });
const fromEnd: RetentionRule = { purpose: 'dissemination', months: 24, from: 'project-end' };
const fromBasis: RetentionRule = { purpose: 'dissemination', months: 1, from: 'basis' };

describe('expiredContacts', () => {
  it.each([
    { it: 'keeps on the last day', rule: fromEnd, asOf: '2023-12-31', expired: 0, undecided: 0 },
    { it: 'lets go on the day after', rule: fromEnd, asOf: '2024-01-01', expired: 1, undecided: 0 },
    { it: 'counts from the basis', rule: fromBasis, asOf: '2020-03-01', expired: 1, undecided: 0 },
    {
      it: 'cannot tell another purpose',
      rule: { ...fromEnd, purpose: 'audit' },
      asOf: '2030-01-01',
      expired: 0,
      undecided: 1,
    },
  ])('$it', ({ rule, asOf, expired, undecided }) => {
    const result = expiredContacts([base], { rules: [rule], asOf, projectEnd: '2021-12-31' });
    expect([result.expired.length, result.undecided.length]).toEqual([expired, undecided]);
  });

  it('refuses two rules for one purpose', () => {
    expect(() => expiredContacts([], { rules: [fromEnd, fromBasis], asOf: '2024-01-01' })).toThrow(
      'dissemination',
    );
  });
});
