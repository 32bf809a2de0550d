import { expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { configuredRules, type RuleConfig } from '../../src/reconcile/configured-rules.js';
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
