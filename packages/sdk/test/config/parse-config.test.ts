import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.js';

describe('parseConfig', () => {
  it.each([
    { config: { ruleSet: 'strict' }, says: 'ruleSet: Expected "draft" or "submission" or "audit"' },
    { config: { minimumMinutes: '10' }, says: 'minimumMinutes: Expected a number' },
    { config: { minimumMinutes: -1 }, says: 'minimumMinutes: Expected 0 or more' },
    { config: { columns: [] }, says: 'columns: Expected settings in { }' },
    { config: { ownRules: {} }, says: 'ownRules: Expected a list in [ ]' },
    { config: { ownRules: [{ id: 'a' }] }, says: 'ownRules.0.left: This setting is missing' },
    { config: { pseudonymKey: {} }, says: 'pseudonymKey.environment: This setting is missing' },
    { config: { colums: {} }, says: '"colums" is no setting (allowed: $schema, project, columns' },
    { config: { asOf: '2020-02-31' }, says: 'asOf: Expected a day of the calendar' },
    {
      config: { project: { period: { start: '2020-01-01', lastDay: '2019-01-01' } } },
      says: 'project.period: The period ends before it begins',
    },
    {
      config: { project: { period: { start: '2020-01-01', end: '2020-01-01' } } },
      says: 'project.period: The period ends before it begins',
    },
    { config: null, says: 'Expected settings in { }' },
  ])('refuses $config once, in words', ({ config, says }) => {
    const read = () => parseConfig(JSON.stringify(config), 'c.json');
    expect(read).toThrow(`"c.json" cannot be used: ${says}`);
    expect(read).not.toThrow(/Invalid|undefined/);
  });

  it('takes a project that has a period and no name', () => {
    const project = { period: { start: '2020-01-01', lastDay: '2020-01-01' } };
    expect(parseConfig(JSON.stringify({ project }), 'c.json')).toEqual({ project });
  });
});
