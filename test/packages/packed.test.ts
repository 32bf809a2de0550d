import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const packages = readdirSync(join(root, 'packages'));

let folder: string;

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 240_000 });
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const register = 'Type,Country,Date,Event,Partner(s),Nr.\nOpening,Italy,16/03/2019,First,Alfa,18\n';

// The packages as a consumer gets them: packed, and installed outside the repository.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  run('npm', ['pack', '--workspaces', '--pack-destination', tarballs], root);
  write('package.json', '{ "name": "consumer", "private": true }');
  const files = readdirSync(tarballs).map((name) => join(tarballs, name));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files]);
  write('register.csv', register);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed packages', () => {
  it('hold what is run, and neither sources nor maps', () => {
    const installed = join(folder, 'node_modules');
    for (const name of ['partnership-impact', '@partnership-impact']) {
      const files = readdirSync(join(installed, name), { recursive: true }).map(String);
      expect(files.filter((file) => /(^|\/)src\/|\.map$|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    }
  });

  const script = `
    const { dataset } = parseDataset({ events: [{ id: 'a', headcount: 18 }, { id: 'b', headcount: 2 }] });
    console.log(figureOf(dataset, 'attendances').value, check(dataset, { rules: recommendedRules() }).findings.length >= 0);`;

  it('are used from an ES module', () => {
    const name = write(
      'use.mjs',
      `import { check, figureOf, parseDataset, recommendedRules } from 'partnership-impact';${script}`,
    );
    expect(run('node', [name])).toBe('20 true\n');
  });

  it('are used by require', () => {
    const name = write(
      'use.cjs',
      `const { check, figureOf, parseDataset, recommendedRules } = require('partnership-impact');${script}`,
    );
    expect(run('node', ['--no-warnings', name])).toBe('20 true\n');
  });

  it.each([
    { moduleResolution: 'node16', module: 'node16' },
    { moduleResolution: 'bundler', module: 'esnext' },
  ])('have types under "$moduleResolution"', ({ moduleResolution, module }) => {
    const name = write(
      'use.mts',
      `import { figureOf, parseDataset, type Dataset } from 'partnership-impact';
       import type { Finding } from '@partnership-impact/core';
       const dataset: Dataset = parseDataset({}).dataset;
       const value: number | undefined = figureOf(dataset, 'events').value;
       // @ts-expect-error a type that decays to any would let this pass
       const wrong: string = figureOf(dataset, 'events').value;
       export const used: readonly [number | undefined, string, Finding | null] = [value, wrong, null];`,
    );
    const options = ['--noEmit', '--strict', '--target', 'es2022'];
    run(bin('tsc'), [
      ...options,
      '--ignoreConfig',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      name,
    ]);
  });

  it('are bundled for a browser, and run without Node', async () => {
    const name = write(
      'browser.mjs',
      `import { check, figureOf, parseDataset, recommendedRules } from '@partnership-impact/core';
       import { chartCatalogue } from '@partnership-impact/charts';
       const { dataset } = parseDataset({ events: [{ id: 'a', headcount: 18, type: 'Opening' }] });
       const { findings } = check(dataset, { rules: recommendedRules() });
       const { svg } = chartCatalogue[0].draw(dataset);
       globalThis.result = [figureOf(dataset, 'attendances').value, findings.length >= 0, svg.startsWith('<svg')];`,
    );
    const { outputFiles, warnings } = await build({
      absWorkingDir: folder,
      entryPoints: [name],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
    });
    expect(warnings).toEqual([]);
    // What a browser has and a bare context lacks; nothing of Node.
    const browser = createContext({ TextEncoder, TextDecoder, crypto, Blob, console });
    new Script(outputFiles[0]?.text ?? '').runInContext(browser);
    expect(Array.from(browser.result)).toEqual([18, true, true]);
  });

  it('leave out what a bundle does not use', async () => {
    const name = write(
      'rate.mjs',
      `import { rateOf } from '@partnership-impact/core'; globalThis.result = rateOf(1, 2);`,
    );
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: [name],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(20_000);
  });

  it('read every kind of input as a command', () => {
    write(
      'report.md',
      '# R\n\nIn total, 1 event took place.\n\n<table><tr><th>Event</th><th>Date</th><th>Participants</th></tr><tr><td>First</td><td>2019-03-16</td><td>18</td></tr></table>\n',
    );
    write(
      'report.html',
      '<h1>R</h1><p>In total, 1 event took place.</p><table><tr><th>Event</th><th>Date</th><th>Participants</th></tr><tr><td>First</td><td>2019-03-16</td><td>18</td></tr></table>',
    );
    run('npx', ['partnership-impact', 'init', 'template']);
    run('npx', ['partnership-impact', 'report', 'register.csv', '--output', 'report.docx']);
    const workbook = readdirSync(join(folder, 'template')).find((file) => file.endsWith('.xlsx'));
    for (const input of ['report.md', 'report.html', 'report.docx', `template/${workbook}`]) {
      const options = ['--format', 'json', '--fail-on', 'never'];
      const checked = run('npx', ['partnership-impact', 'check', input, ...options]);
      expect(JSON.parse(checked).inputs, input).toHaveLength(1);
    }
  });

  it('run as a command', () => {
    const { totals } = JSON.parse(
      run('npx', [
        'partnership-impact',
        'check',
        'register.csv',
        '--format',
        'json',
        '--fail-on',
        'never',
      ]),
    );
    expect(totals).toMatchObject({ records: 1, events: 1, attendances: 18 });
  });
});

describe.each(packages)('package %s', (name) => {
  it('is published as publint asks', () => {
    run('npx', ['publint', '--strict', join(root, 'packages', name)], root);
  });

  it('resolves its types', () => {
    run('npx', ['attw', '--pack', join(root, 'packages', name), '--profile', 'esm-only'], root);
  });
});
