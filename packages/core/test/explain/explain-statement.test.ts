import { describe, expect, it } from 'vitest';
import { explainStatement } from '../../src/explain/explain-statement.js';
import { spreadOf } from '../../src/explain/likelihood.js';
import { explanations } from '../../src/explain/messages/english.js';
import type { Statement } from '../../src/model/statement.js';
import { datasetOf, event, eventsOf, statement } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

const explain = (fields: Partial<Statement> & Pick<Statement, 'value'>) =>
  explainStatement(socialLabs, statement(fields), explanations);

describe('explainStatement', () => {
  it.each([
    { value: 721, kind: 'digits-exchanged', formula: '712 → 721' },
    { value: 7120, kind: 'digits-slid', formula: '712 → 7120' },
    { value: 7712, kind: 'digit-lost-or-doubled', formula: '712 → 7712' },
    { value: 752, kind: 'digit-mistyped', formula: '712 → 752' },
    { value: 673, kind: 'only-one-value', formula: '673 of 712' },
    { value: 470, kind: 'planned-for-achieved', formula: 'target 470, register 712' },
    { value: 324, kind: 'without-one-value', formula: '712 - 388 = 324' },
    { value: 700, kind: 'rounded', formula: '712 ≈ 700' },
    { value: 562, kind: 'one-row-left-out', formula: '712 - 150 = 562' },
    { value: 862, kind: 'one-row-twice', formula: '712 + 150 = 862' },
    { value: 1424, kind: 'total-added', formula: '2 × 712 = 1424' },
  ])('says $kind of $value', ({ value, kind, formula }) => {
    const [best] = explain({ value });
    expect(best).toMatchObject({ kind, formula, refutedBy: [] });
    expect(best?.posterior).toBeGreaterThanOrEqual(0.2);
  });

  it('tells nothing more of an answer that stands alone', () => {
    expect(Object.keys(explain({ value: 721 })[0] ?? {}).sort()).toEqual(
      'chance formula hypothesesTried kind posterior refutedBy text'.split(' '),
    );
  });

  it('weighs what it tells against some other cause, best first', () => {
    for (let value = 340; value <= 860; value += 13) {
      const told = explain({ value });
      const posteriors = told.map(({ posterior }) => posterior);
      expect(posteriors).toEqual(posteriors.toSorted((a, b) => b - a));
      expect(posteriors.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
      const supported = told.filter(({ kind }) => kind !== 'no-supported-explanation');
      expect(supported.length === 0 ? [0] : posteriors).toEqual(posteriors);
      for (const { posterior } of supported) expect(posterior).toBeGreaterThanOrEqual(0.05);
      if (supported.length > 0) expect(posteriors[0]).toBeGreaterThanOrEqual(0.2);
    }
  });

  it('says how likely it is that one of so many fits by coincidence', () => {
    for (const value of [721, 586, 324]) {
      const [told] = explain({ value });
      const expected = 1 - Math.exp(-(told?.hypothesesTried ?? 0) / spreadOf(value, 712));
      expect(told?.chance).toBeCloseTo(expected, 12);
    }
  });

  it('says which other causes come to the very same rows', () => {
    const events = [20, 33, 25, 41, 18].map((headcount, at) =>
      event({ row: at + 2, headcount, start: `2020-0${at < 3 ? 1 : 2}-1${at}` }),
    );
    const stated = statement({ value: 78 });
    const [best] = explainStatement(
      datasetOf({ events, statements: [stated] }),
      stated,
      explanations,
    );
    expect([best?.kind, ...(best?.alsoKinds ?? [])].sort()).toEqual([
      'first-rows',
      'only-one-value',
      'up-to-a-date',
      'without-one-value',
    ]);
  });

  it('says that the figure is that of another type', () => {
    const [best] = explain({ value: 77, scope: { type: 'Bench-learning event' } });
    expect(best).toMatchObject({ kind: 'categories-exchanged' });
    expect(best?.text).toContain('Forward-looking event');
  });

  it('says that records were counted for events', () => {
    expect(explain({ value: 31, measure: 'events' })[0]?.kind).toBe('records-for-events');
  });

  it('says of the figure of the example that nothing supports an explanation', () => {
    const stated = socialLabs.statements.find(({ value }) => value === 586);
    const [only, ...others] = stated ? explainStatement(socialLabs, stated, explanations) : [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'no-supported-explanation', posterior: 0, formula: '' });
    expect(only?.hypothesesTried).toBeGreaterThan(300);
    expect(only?.text).toContain('For 712 speak the 31 records and 1 other statement');
  });

  it('lets another figure of the sentence refute an explanation', () => {
    const together = [
      statement({ value: 324, passage: 'a' }),
      statement({ value: 34, measure: 'events', passage: 'a' }),
    ];
    const dataset = { ...socialLabs, statements: together };
    const [first] = together[0] ? explainStatement(dataset, together[0], explanations) : [];
    expect(first?.kind).toBe('no-supported-explanation');
    expect(first?.text).toContain('leaves out country Italy');
    expect(first?.text).toContain('would contradict the 34 events');
  });

  it.each([
    { it: 'planned figures', fields: { role: 'planned' as const, value: 9 } },
    { it: 'numbers of different people', fields: { measure: 'participants' as const, value: 9 } },
    { it: 'a scope without a record', fields: { scope: { type: 'Concert' }, value: 9 } },
  ])('explains no $it', ({ fields }) => {
    expect(explain(fields)).toEqual([]);
  });

  it('says that a wrong companion speaks for the rows that both leave out', () => {
    const alone = [statement({ value: 702, passage: 'a' })];
    const together = [...alone, statement({ value: 33, measure: 'events', passage: 'a' })];
    const [best, companions] = [alone, together].map((statements) => {
      const [first] = statements;
      return first && explainStatement({ ...socialLabs, statements }, first, explanations)[0];
    });
    expect(best?.posterior).toBeLessThan(companions?.posterior ?? 0);
    expect(companions).toMatchObject({ kind: 'one-row-left-out', equallyShort: 5 });
    expect(companions?.posterior).toBeGreaterThan(0.9);
    expect(companions?.text).toContain('or another of 5 that fit alike');
  });

  it.each([
    {
      it: 'a row that counts as often as its title says',
      headcounts: [20, 30, 25, 40],
      fields: { title: '3 workshops with pupils' },
      value: 175,
      kind: 'row-counts-for-many',
    },
    {
      it: 'the first rows of a register that is in no order of dates',
      headcounts: [20, 33, 25, 41, 18, 57],
      fields: {},
      value: 119,
      kind: 'first-rows',
    },
  ])('says $it', ({ headcounts, fields, value, kind }) => {
    const events = eventsOf(headcounts).map((one, at) => (at === 3 ? { ...one, ...fields } : one));
    const stated = statement({ value });
    const told = explainStatement(
      datasetOf({ events, statements: [stated] }),
      stated,
      explanations,
    );
    expect(told.map((one) => one.kind)).toContain(kind);
  });

  it('says that spellings of a partner are counted apart, or together', () => {
    const events = ['CESIE', 'Cesie', 'Liceo Volta', 'Liceo Volto', 'Agora'].map((name, at) =>
      event({ row: at + 2, title: `Meeting ${at}`, partners: [name], headcount: 10 }),
    );
    const kindOf = (value: number) => {
      const stated = statement({ value, measure: 'organisations' });
      return explainStatement(datasetOf({ events, statements: [stated] }), stated, explanations)[0]
        ?.kind;
    };
    expect([5, 3].map(kindOf)).toEqual(['partner-names-apart', 'partner-names-merged']);
  });

  it('says that the figure of all stands for that of a part', () => {
    const [best] = explain({ value: 712, scope: { type: 'Bench-learning event' } });
    expect(best).toMatchObject({ kind: 'wider-scope', formula: 'every type: 712' });
  });
});
