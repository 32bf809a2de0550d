import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, smallProject } from '../support/run-command.js';

// The command as a process of its own, made from the sources, so that no stale build is tested.
const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'out', `command-${process.pid}`);
const bin = join(made, 'bin', 'partnership-impact.cjs');
const main = join(made, 'dist', 'cli', 'main.cjs');

beforeAll(async () => {
  cpSync(join(root, 'bin'), join(made, 'bin'), { recursive: true });
  await build({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile: main,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'ownUrl' },
    external: ['@resvg/resvg-js', '@partnership-impact/duckdb', 'apache-arrow'],
    logLevel: 'error',
  });
}, 120_000);

afterAll(() => rmSync(made, { recursive: true, force: true }));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('the process', () => {
  it('writes results to standard output, faults to standard error, and its exit code', () => {
    const path = folderWith(smallProject);
    const inputs = Object.keys(smallProject).map(path);
    expect(run(['check', ...inputs])).toMatchObject({ status: 1, stderr: '' });
    const fault = run(['check', path('none.csv')]);
    expect(fault).toMatchObject({ status: 2, stdout: '' });
    expect(fault.stderr).toMatch(
      /^partnership-impact: "[^\n]+" does not exist; check the path\.\n$/,
    );
  });

  it('writes no colour and no progress into a pipe', () => {
    const path = folderWith(smallProject);
    const { stdout, stderr } = run(['check', path('register.csv')]);
    expect(`${stdout}${stderr}`).not.toContain('\u001b');
  });

  it('gives the same bytes in other time zones and languages', () => {
    const path = folderWith(smallProject);
    const args = ['check', ...Object.keys(smallProject).map(path), '--format', 'json'];
    const here = run(args, { TZ: 'UTC', LANG: 'C' }).stdout;
    expect(run(args, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }).stdout).toBe(here);
  });

  it('ends quietly when its reader leaves early', () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => `Event ${at},2019-05-${10 + (at % 20)},${at}`,
    );
    const path = folderWith({ 'register.csv': `Event,Date,Participants\n${rows.join('\n')}\n` });
    const line = `"${process.execPath}" "${bin}" import "${path('register.csv')}" | head -c 100`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(stdout).toHaveLength(100);
    expect(stderr).toBe('');
  });

  it('gives the same bytes with compiled code beside it, and with code of another build', () => {
    const path = folderWith(smallProject);
    const args = ['check', ...Object.keys(smallProject).map(path), '--format', 'json'];
    const uncompiled = run(args);
    const compile = `require(${JSON.stringify(join(made, 'bin', 'compiled.cjs'))}).compile(${JSON.stringify(main)}, () => {})`;
    spawnSync(process.execPath, ['--eval', compile]);
    expect(run(args)).toEqual(uncompiled);
    writeFileSync(`${main}.compiled`, 'of another build');
    expect(run(args)).toEqual(uncompiled);
  });

  it('says what to do before the first build', () => {
    const elsewhere = join(made, 'unbuilt', 'bin');
    mkdirSync(elsewhere, { recursive: true });
    const copy = join(elsewhere, 'partnership-impact.cjs');
    copyFileSync(bin, copy);
    const { status, stderr } = spawnSync(process.execPath, [copy, 'check'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'partnership-impact: the command is not built yet. Run "npm run build" in the repository, then try again.\n',
    );
  });
});
