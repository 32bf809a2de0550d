import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAsJson, checkFiles } from 'partnership-impact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const names = ['core', 'importers', 'charts', 'reports', 'duckdb', 'sdk'];
const own = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'impact-'));

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'node:fs/promises': () => import('node:fs/promises'),
  'partnership-impact': () => import('partnership-impact'),
  '@partnership-impact/charts': () => import('@partnership-impact/charts'),
  '@partnership-impact/charts/forms': () => import('@partnership-impact/charts/forms'),
  '@partnership-impact/core': () => import('@partnership-impact/core'),
  '@partnership-impact/duckdb': () => import('@partnership-impact/duckdb'),
  '@partnership-impact/importers': () => import('@partnership-impact/importers'),
  '@partnership-impact/reports': () => import('@partnership-impact/reports'),
};

/** Runs the lines of an example and gives what they printed. */
async function run(code: string): Promise<readonly unknown[][]> {
  const lines = code.replace(
    /^import \{([^}]*)\} from '([^']+)';$/gm,
    "const {$1} = await load('$2');",
  );
  const printed: unknown[][] = [];
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const log = { log: (...values: unknown[]) => printed.push(values) };
  const load = (name: string) => modules[name]?.();
  await AsyncFunction('load', 'console', lines)(load, log);
  return printed;
}

beforeAll(async () => {
  cpSync(join(root, 'examples/social-labs'), folder, { recursive: true });
  process.chdir(folder);
  process.env.PARTNERSHIP_IMPACT_KEY = 'a sentence for the tests';
  const files = ['register.csv', 'targets.csv', 'statements.csv'];
  writeFileSync('last.json', checkAsJson(await checkFiles(files)));
});

afterAll(() => {
  process.chdir(own);
  rmSync(folder, { recursive: true, force: true });
});

describe.each(names)('README of packages/%s', (name) => {
  const file = join(root, 'packages', name, 'README.md');
  const text = readFileSync(file, 'utf8');

  it('has examples that run and print', async () => {
    const examples = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(examples).toHaveLength(1);
    const printed = await run(examples[0] ?? '');
    expect(printed.length).toBeGreaterThan(0);
    for (const [value] of printed) expect(value).not.toBeUndefined();
  });

  it('links to pages that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(resolve(dirname(file), link)), link).toBe(true);
  });
});
