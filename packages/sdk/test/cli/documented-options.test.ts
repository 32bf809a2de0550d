import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandList } from '../../src/cli/command-list.js';
import { networkActions } from '../../src/cli/network/network-action.js';

const page = readFileSync(new URL('../../../../docs/command-line.md', import.meta.url), 'utf8');

describe('docs/command-line.md', () => {
  it.each(commandList.map(({ name, load }) => ({ name, load })))(
    'has $name with every option',
    async ({ name, load }) => {
      const { options } = await load();
      expect(page).toContain(`\n## ${name}\n`);
      const missing = Object.keys(options).filter(
        (option) => !new RegExp(`--${option}(?![a-z-])`).test(page),
      );
      expect(missing).toEqual([]);
    },
  );

  it('has every action of network', () => {
    const section = page.slice(page.indexOf('\n## network\n'));
    expect(networkActions.filter(({ name }) => !section.includes(`\`${name}`))).toEqual([]);
  });
});
