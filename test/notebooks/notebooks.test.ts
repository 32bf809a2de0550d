import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/notebooks/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Cell {
  readonly cell: string;
  readonly outputs: readonly {
    readonly kind: string;
    readonly data: Readonly<Record<string, string>>;
  }[];
}

// Debian's Python has the packages of Debian; another may come first on the path.
const python = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import jupyter_client']).status === 0,
);
const needs = [
  ...(python ? [] : ['Python with jupyter_client (apt-get install python3-jupyter-client)']),
  ...(existsSync(join(folder, 'node_modules/.bin/deno'))
    ? []
    : ['the kernel (npm ci --prefix examples/notebooks)']),
  ...(existsSync(join(root, 'packages/sdk/dist/index.js')) ? [] : ['the build (npm run build)']),
];
if (needs.length > 0) console.info(`Notebooks are not run: this needs ${needs.join(' and ')}.`);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.ipynb')))('%s', (name) => {
  it.skipIf(needs.length > 0)(
    'shows figures, findings and pictures, without an error',
    { timeout: 180_000 },
    () => {
      const printed = execFileSync(python ?? '', ['run.py', name], {
        cwd: folder,
        encoding: 'utf8',
      });
      const cells = printed
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Cell);
      const outputs = cells.flatMap((cell) => cell.outputs);
      expect(outputs.filter(({ kind }) => kind === 'error')).toEqual([]);
      expect(cells.filter((cell) => cell.outputs.length === 0)).toEqual([]);
      expect(outputs.filter(({ data }) => data['image/svg+xml']?.startsWith('<svg'))).toHaveLength(
        3,
      );
      const tables = outputs
        .map(({ data }) => data['text/html'] ?? '')
        .filter((html) => html.startsWith('<table'));
      expect(tables[0]).toContain('>712<');
      expect(tables[1]).toMatch(/\d+ findings.*register\.csv/s);
    },
  );

  it('has cells whose types hold', { timeout: 120_000 }, () => {
    const { cells } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      cells: { cell_type: string; source: string[]; outputs?: unknown[] }[];
    };
    const code = cells.filter(({ cell_type }) => cell_type === 'code');
    const temporary = mkdtempSync(join(folder, '.cells-'));
    try {
      writeFileSync(
        join(temporary, 'cells.ts'),
        code.map(({ source }) => source.join('')).join(';\n'),
      );
      writeFileSync(
        join(temporary, 'tsconfig.json'),
        JSON.stringify({
          extends: '../../../tsconfig.base.json',
          compilerOptions: { noEmit: true, allowUnusedLabels: true },
          include: ['cells.ts'],
        }),
      );
      const { stdout } = spawnSync('npx', ['tsc', '-p', temporary], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
    } finally {
      rmSync(temporary, { recursive: true });
    }
    expect(
      code.flatMap(({ outputs }) => outputs ?? []),
      'no outputs are committed',
    ).toEqual([]);
  });
});
