import { describe, expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import type { Observation, Rule, Unverifiable } from '../../src/reconcile/rule.js';
import { datasetOf, eventsOf, issue, statement } from '../support/records.js';

const dataset = datasetOf({ events: eventsOf([20, 30]) });
const seen = (key: string, fields: Partial<Observation> = {}): Observation => ({
  key: [key],
  message: `It is ${key}.`,
  question: 'Is it?',
  locations: [{ relation: 'contradicts', source: { file: 'register.csv', row: 2 } }],
  ...fields,
});
const rule = (
  id: string,
  severity: Rule['severity'],
  yields: readonly (Observation | Unverifiable)[],
  fields: Partial<Rule> = {},
): Rule => ({ id, severity, title: id, check: () => yields, ...fields });

describe('findings', () => {
  it('come gravest first, else in the order of the rules', () => {
    const rules = [
      rule('b', 'note', [seen('x')]),
      rule('c', 'error', [seen('x'), seen('y', { severity: 'warning' })]),
      rule('a', 'error', [seen('x')]),
    ];
    const { findings } = check(dataset, { rules });
    expect(findings.map((one) => `${one.severity} ${one.rule}`)).toEqual([
      'error c',
      'error a',
      'warning c',
      'note b',
    ]);
  });

  it('say what the rule saw, and nothing else', () => {
    const [finding] = check(dataset, { rules: [rule('a', 'error', [seen('x')])] }).findings;
    expect(finding).toEqual({
      id: finding?.id,
      rule: 'a',
      severity: 'error',
      confidence: 'certain',
      message: 'It is x.',
      question: 'Is it?',
      subject: { measure: null, unit: null, scope: {}, period: null },
      figures: [],
      locations: [{ relation: 'contradicts', source: { file: 'register.csv', row: 2 } }],
      explanations: [],
      repairs: [],
      cause: null,
      acknowledgement: null,
    });
    const subject = { measure: 'attendances', unit: 'attendances' } as const;
    const given = seen('x', { confidence: 'likely', subject, pair: ['A', 'B'] });
    const [other] = check(dataset, { rules: [rule('a', 'error', [given])] }).findings;
    expect(other).toMatchObject({
      confidence: 'likely',
      subject: { ...subject, scope: {}, period: null },
      pair: ['A', 'B'],
    });
  });

  it('have an id of rule and key alone', () => {
    const idsOf = (...rules: readonly Rule[]) =>
      check(dataset, { rules }).findings.map(({ id }) => id);
    const [id] = idsOf(rule('a', 'error', [seen('x')]));
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(idsOf(rule('a', 'note', [seen('x', { message: 'Otherwise.' })]))).toEqual([id]);
    expect(idsOf(rule('b', 'error', [seen('x')]))).not.toEqual([id]);
    expect(idsOf(rule('a', 'error', [seen('y')]))).not.toEqual([id]);
  });

  it('of one key are told apart', () => {
    const { findings } = check(dataset, {
      rules: [rule('a', 'error', [seen('x'), seen('x'), seen('x')])],
    });
    const [one] = check(dataset, { rules: [rule('a', 'error', [seen('x')])] }).findings;
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
    expect(findings[0]?.id).toBe(one?.id);
  });

  it('share a cause where they have one root', () => {
    const { findings } = check(dataset, {
      rules: [
        rule('a', 'error', [seen('x', { root: 'r' }), seen('y', { root: 's' }), seen('z')]),
        rule('b', 'error', [seen('x', { root: 'r' })]),
      ],
    });
    const [x, y, z, other] = findings.map(({ cause }) => cause);
    expect(x).toMatch(/^[0-9a-f]{16}$/);
    expect(other).toBe(x);
    expect([y, z]).toEqual([null, null]);
  });
});

describe('what a rule is given', () => {
  it('is the day, the messages, the issues and the earlier check', () => {
    const given: unknown[] = [];
    const asking: Rule = {
      ...rule('a', 'note', []),
      check: (_, context) => {
        given.push(context);
        return [];
      },
    };
    const issues = [issue({ code: 'no-such-day', message: 'No.' })];
    check(dataset, { rules: [asking] });
    check(dataset, { rules: [asking], asOf: '2020-01-01', issues });
    expect(given).toEqual([
      { asOf: null, messages: english, issues: [], earlier: null },
      { asOf: '2020-01-01', messages: english, issues, earlier: null },
    ]);
  });
});

describe('checks that could not be made', () => {
  it('are told with their rule', () => {
    const open = { unverifiable: 'No column.', locations: [] };
    const { findings, unverifiable } = check(dataset, { rules: [rule('a', 'error', [open])] });
    expect(findings).toEqual([]);
    expect(unverifiable).toEqual([{ rule: 'a', ...open }]);
  });
});

describe('issues', () => {
  it('that a rule judges name its finding', () => {
    const judged = issue({ code: 'no-such-day', message: 'No.' });
    const other = issue({ code: 'odd-sheet', message: 'Odd.', row: 9 });
    const { source } = judged;
    const judging = rule(
      'a',
      'warning',
      [seen('x', { locations: [{ relation: 'contradicts', source }] })],
      { issueCodes: ['no-such-day'] },
    );
    const { findings, issues } = check(dataset, { rules: [judging], issues: [judged, other] });
    expect(issues).toEqual([{ ...judged, finding: findings[0]?.id }, other]);
  });
});

describe('coverage', () => {
  it('counts each statement once', () => {
    const statements = [
      statement({ value: 50, line: 1 }),
      statement({ value: 60, line: 2 }),
      statement({ value: 4, line: 3, measure: null }),
      statement({ value: 5, line: 4, scope: { part: 'girls' } }),
    ];
    const { coverage, statements: judged } = check({ ...dataset, statements }, { rules: [] });
    expect(judged.map(({ status }) => status)).toEqual([
      'verified',
      'contradicted',
      'unlinked',
      'unverifiable',
    ]);
    expect(coverage).toEqual({
      found: 4,
      linked: 3,
      verified: 1,
      contradicted: 1,
      unverifiable: 1,
    });
  });
});

describe('statements that nothing settles', () => {
  const statusesOf = (...values: readonly number[]) =>
    check(datasetOf({ statements: values.map((value, line) => statement({ value, line })) }), {
      rules: [],
    }).statements.map(({ status, reason }) => [status, reason]);

  it('contradict one another where they differ', () => {
    const contradicted = ['contradicted', 'Another statement gives another value.'];
    expect(statusesOf(5, 7)).toEqual([contradicted, contradicted]);
  });

  it('are unverifiable where they agree', () => {
    const open = ['unverifiable', 'There is no register to compare it with.'];
    expect(statusesOf(5, 5)).toEqual([open, open]);
  });
});
