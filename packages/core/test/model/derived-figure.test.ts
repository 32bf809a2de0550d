import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DerivedFigure } from '../../src/model/derived-figure.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { check } from '../../src/reconcile/check.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';

const share: DerivedFigure = {
  kind: 'share',
  part: {
    measure: 'attendances',
    role: 'reported',
    scope: { country: 'IT' },
    period: null,
    value: null,
  },
  base: { measure: 'attendances', role: 'reported', scope: {}, period: null, value: 712 },
};

const statement = {
  measure: null,
  scope: { country: 'IT' },
  value: 0.566,
  derived: share,
  interval: { low: 0.5655, high: 0.5665 },
  printed: '56.6 %',
};

describe('DerivedFigure', () => {
  it('is a part of a statement that counts nothing itself', () => {
    expectTypeOf<Statement['derived']>().toEqualTypeOf<DerivedFigure | undefined>();
    const { dataset, issues } = parseDataset({ statements: [statement] });
    expect(issues).toEqual([]);
    expect(dataset.statements[0]?.derived).toEqual(share);
  });

  it('is refused without its part', () => {
    const { issues } = parseDataset({
      statements: [{ ...statement, derived: { kind: 'share', base: null } }],
    });
    expect(issues.map(({ message }) => message).join()).toContain('derived.part');
  });

  it('is linked, and never taken for a count', () => {
    const events = [{ id: 'a', country: 'IT', headcount: 10 }];
    const { dataset } = parseDataset({ events, statements: [statement] });
    const { coverage } = check(dataset, { rules: recommendedRules() });
    expect(coverage).toMatchObject({ found: 1, linked: 1, contradicted: 0 });
  });
});
