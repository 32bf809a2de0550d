import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project/read-project.js';
import { folderWith, smallProject } from '../support/run-command.js';

async function issuesWith(config: unknown): Promise<readonly string[]> {
  const path = folderWith({
    ...smallProject,
    'partnership-impact.config.json': JSON.stringify(config),
  });
  const { issues } = await readProject([path('register.csv'), path('targets.csv')]);
  return issues.map(({ code, message }) => `${code}: ${message}`);
}

describe('settingsWithoutEffect', () => {
  it.each([
    { it: 'a column that is there, in any case', config: { columns: { PARTNERS: 'extra' } } },
    {
      it: 'a dimension of the model',
      config: { rules: { 'missing-value': { scope: { country: 'IT' } } } },
    },
    {
      it: 'a column of a file that is not read',
      config: { files: { 'b.csv': { columns: { X: 'type' } } } },
    },
  ])('passes $it', async ({ config }) => {
    expect(await issuesWith(config)).toEqual([]);
  });

  it.each([
    {
      config: { columns: { Partcipants: 'headcount' } },
      says: 'config-column-not-found: The config says what the column "Partcipants" holds',
    },
    {
      config: { scope: { worpackage: 'WP2' } },
      says: 'config-dimension-not-found: The config\'s scope names "worpackage"',
    },
    {
      config: { rules: { 'missing-value': { scope: { contry: 'IT' } } } },
      says: 'config-dimension-not-found: The config\'s rules.missing-value.scope names "contry"',
    },
  ])('tells $config', async ({ config, says }) => {
    const [issue, ...others] = await issuesWith(config);
    expect(others).toEqual([]);
    expect(issue).toContain(says);
  });

  it('refuses the meaning of values of no field', async () => {
    await expect(issuesWith({ values: { typ: { A: 'B' } } })).rejects.toThrow('values of "typ"');
  });
});
