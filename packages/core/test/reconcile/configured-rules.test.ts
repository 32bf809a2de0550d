import { describe, expect, it } from 'vitest';
import { catalogueRules } from '../../src/reconcile/catalogue.js';
import { check } from '../../src/reconcile/check.js';
import { configuredRules, type RuleConfig } from '../../src/reconcile/configured-rules.js';
import { ruleSet } from '../../src/reconcile/rule-set.js';
import { datasetOf, eventsOf, target } from '../support/records.js';

const dataset = datasetOf({
  events: [...eventsOf([12, 12], { type: 'Webinar' })],
  targets: [target({ value: 3, scope: { type: 'Webinar' } })],
});

function severities(config: RuleConfig): readonly string[] {
  return check(dataset, { rules: configuredRules(config) }).findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

it.each<{ it: string; config: RuleConfig; found: readonly string[] }>([
  { it: 'by default', config: {}, found: ['target-missed warning'] },
  {
    it: 'with a severity',
    config: { settings: { 'target-missed': 'note' } },
    found: ['target-missed note'],
  },
  { it: 'switched off', config: { settings: { 'target-missed': 'off' } }, found: [] },
  { it: 'in a draft', config: { set: 'draft' }, found: [] },
  {
    it: 'in a draft that asks for it',
    config: { set: 'draft', settings: { 'target-missed': { severity: 'error' } } },
    found: ['target-missed error'],
  },
  {
    it: 'with a tolerance',
    config: { settings: { 'target-missed': { tolerance: 0.5 } } },
    found: [],
  },
  {
    it: 'in another scope',
    config: { settings: { 'target-missed': { scope: { type: 'Seminar' } } } },
    found: [],
  },
  {
    it: 'in its scope',
    config: { settings: { 'target-missed': { scope: { type: 'webinar' } } } },
    found: ['target-missed warning'],
  },
])('runs target-missed $it', ({ config, found }) => {
  expect(severities(config)).toEqual(found);
});

describe('a config', () => {
  const ids = (config?: RuleConfig) => configuredRules(config).map(({ id }) => id);

  it('has the rules of its set, in the order of the catalogue', () => {
    const all = catalogueRules().map(({ id }) => id);
    expect(ids({ set: 'audit' })).toEqual(all);
    expect(ids()).toEqual(ruleSet('submission').map(({ id }) => id));
    const audit = ['evidence-missing', 'heaped-headcounts'];
    expect(all.filter((id) => !ids().includes(id))).toEqual(all.filter((id) => audit.includes(id)));
    const added = { 'heaped-headcounts': 'note', 'target-missed': 'off' } as const;
    const expected = all.filter((id) => id !== 'evidence-missing' && id !== 'target-missed');
    expect(ids({ settings: added })).toEqual(expected);
  });

  it('has the rules of the project last, as objects or declared', () => {
    const declared = { id: 'half', left: 'events', operator: '=' as const, right: '1' };
    const object = { id: 'mine', severity: 'note' as const, title: 'T', check: () => [] };
    const rules = configuredRules({ set: 'draft', own: [declared, object] });
    expect(rules.slice(-2)).toMatchObject([{ id: 'half', severity: 'warning' }, object]);
    expect(rules).toHaveLength(ruleSet('draft').length + 2);
  });

  it('has the gravity of its set where a tolerance is set', () => {
    const [rule] = configuredRules({
      settings: { 'target-missed': { tolerance: 0.5, severity: 'error' } },
    }).filter(({ id }) => id === 'target-missed');
    expect(rule?.severity).toBe('error');
  });

  it.each<{ config: RuleConfig; says: string | RegExp }>([
    {
      config: { set: 'final' as 'audit' },
      says: 'There is no rule set "final". Known: draft, submission, audit.',
    },
    {
      config: { settings: { 'target-mised': 'note' } },
      says: /^There is no rule "target-mised"\. Did you mean "target-missed"\? Known: .*, target-missed, /,
    },
    { config: { settings: { colour: 'off' } }, says: /^There is no rule "colour"\. Known: / },
    {
      config: { settings: { 'target-missed': 'grave' as 'error' } },
      says: 'The severity of rule "target-missed" is "grave". Allowed: error, warning, note, off.',
    },
    {
      config: { settings: { 'target-missed': { severity: 'grave' as 'error' } } },
      says: 'The severity of rule "target-missed" is "grave". Allowed: error, warning, note, off.',
    },
    {
      config: { own: [{ id: 'target-missed', left: '1', operator: '=', right: '1' }] },
      says: 'A rule of the project is called "target-missed" as one of the catalogue. Give it another name.',
    },
    {
      config: { own: ['1', '2'].map((right) => ({ id: 'half', left: '1', operator: '=', right })) },
      says: 'A rule of the project is called "half" as another of its rules. Give it another name.',
    },
  ])('is refused: $says', ({ config, says }) => {
    expect(() => configuredRules(config)).toThrow(
      expect.objectContaining({
        code: 'invalid-config',
        message: typeof says === 'string' ? says : expect.stringMatching(says),
      }),
    );
  });
});
