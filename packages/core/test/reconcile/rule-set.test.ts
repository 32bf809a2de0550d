import { describe, expect, it } from 'vitest';
import { catalogueRules } from '../../src/reconcile/catalogue.js';
import { check } from '../../src/reconcile/check.js';
import { ruleSet } from '../../src/reconcile/rule-set.js';
import type { RuleSetName } from '../../src/reconcile/rule-set-name.js';
import { attendance, datasetOf, event } from '../support/records.js';

const fair = { title: 'Fair', start: '2020-03-02', partners: ['CEO'], headcount: 20 };
const dataset = datasetOf({
  events: [
    event({ row: 2, ...fair, country: 'IT' }),
    event({ row: 3, ...fair, country: 'IT' }),
    event({ row: 4, ...fair, title: 'Talk on reading', country: 'PL', end: '2020-03-01' }),
    event({ row: 5, partners: ['CΑRDET'] }),
  ],
  attendances: [attendance({ event: 'e2' })],
});
const idsIn = (name: RuleSetName) => ruleSet(name).map(({ id }) => id);

describe('a set of rules', () => {
  it('for a draft leaves out what a growing register cannot meet', () => {
    expect(idsIn('draft')).toContain('duplicate-event');
    expect(idsIn('draft')).not.toContain('target-missed');
    expect(idsIn('draft')).not.toContain('evidence-missing');
  });

  it('for a submission asks for no evidence', () => {
    expect(idsIn('submission')).toContain('target-missed');
    expect(idsIn('submission')).not.toContain('evidence-missing');
  });

  it('for an audit has every rule', () => {
    expect(idsIn('audit')).toEqual(catalogueRules().map(({ id }) => id));
  });

  it.each([
    { rule: 'partner-in-two-places', group: 'time', usual: 'note', audit: 'note' },
    { rule: 'duplicate-event', group: 'identity', usual: 'warning', audit: 'error' },
    { rule: 'headcount-differs-from-list', group: 'evidence', usual: 'warning', audit: 'error' },
    { rule: 'mixed-script', group: 'names', usual: 'warning', audit: 'warning' },
    { rule: 'end-before-start', group: 'time', usual: 'error', audit: 'error' },
  ])('for an audit makes $rule, of $group, of $usual $audit', ({ rule, usual, audit }) => {
    const severityIn = (name: 'submission' | 'audit') =>
      check(dataset, { rules: ruleSet(name) }).findings.find((one) => one.rule === rule)?.severity;
    expect([severityIn('submission'), severityIn('audit')]).toEqual([usual, audit]);
  });
});
