import { describe, expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { socialLabs } from '../support/social-labs.js';

const { findings, coverage, statements } = check(socialLabs, { rules: recommendedRules() });

/** Severity, rule and the two figures, in the order of the result. */
function summaryOf(severity: string): readonly string[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ rule, figures }) => [rule, ...figures.map(({ printed }) => printed)].join(' | '));
}

describe('the example project', () => {
  it('has these errors and no others', () => {
    expect(summaryOf('error')).toEqual([
      'contradicting-statements | 586 | 712',
      'statement-differs-from-register | 586 | 712',
      'part-and-whole | 34 | 30 + 2 = 32',
      'planned-statement-differs-from-targets | 34 | 32',
      'planned-statement-differs-from-targets | 712 | 470',
    ]);
  });

  it('has these warnings and no others', () => {
    expect(summaryOf('warning')).toEqual([
      'rows-differ-from-events | 34 | 31',
      'rows-differ-from-events | 16 | 13',
      'planned-equals-achieved | 34 | 34',
      'planned-equals-achieved | 712 | 712',
      'date-outside-project',
      'date-breaks-order',
      'same-event-under-two-types',
      'unknown-organisation',
      'mixed-script',
      'several-organisations-in-cell',
      'target-missed | 10 | 2',
      'target-missed | 150 | 39',
      'target-missed | 10 | 6',
      'target-missed | 150 | 77',
    ]);
  });

  it('names one row as the cause of 16 against 13 and of 34 against 31', () => {
    const rows = findings.filter(({ rule }) => rule === 'rows-differ-from-events');
    expect(new Set(rows.map(({ cause }) => cause)).size).toBe(1);
    expect(rows[0]?.cause).not.toBeNull();
    expect(rows[0]?.explanations[0]?.formula).toBe('31 - 1 + 4 = 34');
    expect(rows[0]?.locations.at(-1)?.source).toMatchObject({ row: 19, column: 4 });
  });

  it('repairs 18/12/2021 with 2020, which clears both findings about it', () => {
    const dates = findings.filter(({ rule }) => rule.startsWith('date-'));
    const ids = dates.map(({ id }) => id).sort();
    for (const { repairs } of dates) {
      expect(repairs).toMatchObject([{ from: '18/12/2021', to: '18/12/2020', opens: [] }]);
      expect(repairs[0]?.solves.toSorted()).toEqual(ids);
    }
  });

  it('repairs OXAFAM with OXFAM', () => {
    const found = findings.find(({ rule }) => rule === 'unknown-organisation');
    expect(found?.repairs).toMatchObject([{ from: 'OXAFAM', to: 'OXFAM' }]);
    expect(found?.locations[0]?.source).toMatchObject({ row: 24, column: 5 });
  });

  it('counts what was stated', () => {
    expect(coverage).toEqual({
      found: 27,
      linked: 27,
      verified: 19,
      contradicted: 3,
      unverifiable: 5,
    });
    const told = statements.find(({ statement }) => statement.value === 586);
    expect(told).toMatchObject({
      status: 'contradicted',
      reason: 'The register gives 712 attendances.',
    });
  });
});
