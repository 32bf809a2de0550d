import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

// The command as a process of its own: limits and rights are those of a process.
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));
const secret = 'a secret of the test';
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
let made: string;
let command: string;
let folder: string;
let file: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  made = mkdtempSync(join(cache, 'network-'));
  chmodSync(made, 0o755);
  command = join(made, 'command.mjs');
  await build({
    stdin: {
      contents: `import { main } from './src/cli/main.js';
        await main(process.argv.slice(2));`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    outfile: command,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    external: ['@duckdb/node-api', '@resvg/resvg-js', 'apache-arrow', 'hyparquet*'],
    logLevel: 'error',
  });
}, 120_000);

afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
  file = join(folder, 'network.duckdb');
  expect(run(['init', file])).toMatchObject({ status: 0 });
  return () => rmSync(folder, { recursive: true, force: true });
});

interface Limits {
  /** The largest file that the process may write, in blocks of 512 bytes. */
  readonly blocks?: number;
  readonly uid?: number;
  readonly key?: string;
}

/** Runs `partnership-impact network …` as a process. */
function run(argv: readonly string[], { blocks, uid, key = secret }: Limits = {}) {
  const words = [process.execPath, command, 'network', ...argv];
  const [program = '', ...rest] =
    blocks === undefined
      ? words
      : ['sh', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'sh', ...words];
  return spawnSync(program, rest, {
    encoding: 'utf8',
    env: { ...process.env, PARTNERSHIP_IMPACT_KEY: key },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

function listOf(count: number): string {
  const path = join(folder, 'list.csv');
  const rows = Array.from(
    { length: count },
    (_, at) => `Canary ${at},canary-${at}@example.org,School ${at},Poland`,
  );
  writeFileSync(path, ['Name,Email,Organisation,Country', ...rows].join('\n'));
  return path;
}

function contactsIn(): number {
  return JSON.parse(run(['report', file, '--format', 'json', '--minimum', '1']).stdout).contacts;
}

/** One line that says what to do, and 2. */
function expectFault(result: ReturnType<typeof run>, says: string | RegExp): void {
  expect(result.stderr).toMatch(/^partnership-impact: [^\n]+\n$/);
  expect(result.stderr).toMatch(says);
  expect(result.stderr).not.toMatch(/canary|fault of the program/i);
  expect(result).toMatchObject({ status: 2, stdout: '' });
}

describe('network in trouble', () => {
  it.skipIf(process.platform === 'win32')(
    'tells of a full disk, and holds all or nothing of the command',
    () => {
      expect(run(['import', file, listOf(3), '--partner', 'CEO'])).toMatchObject({ status: 0 });
      const list = listOf(8000);
      const blocks = Math.ceil(statSync(file).size / 512) + 64;
      expectFault(run(['import', file, list, '--partner', 'CEO'], { blocks }), 'disk is full');
      // Committed to the log, the contacts are held although the file could not be brought up to date.
      expect([3, 8000]).toContain(contactsIn());
      expectFault(run(['init', join(folder, 'b.duckdb')], { blocks: 4 }), 'disk is full');
      expect(readdirSync(folder)).not.toContain('b.duckdb');
    },
    60_000,
  );

  it.skipIf(process.platform === 'win32')('tells of an erasure whose end found no room', () => {
    expect(run(['import', file, listOf(3000), '--partner', 'CEO'])).toMatchObject({ status: 0 });
    const who = ['--email', 'canary-7@example.org', '--on', '2021-01-01'];
    expectFault(run(['erase', file, ...who], { blocks: 1000 }), 'disk is full');
    expect(readdirSync(folder)).not.toContain('network.duckdb.new');
    // The person is gone already, and the next command writes the file anew.
    expect(contactsIn()).toBe(2999);
  });

  it('tells of a folder that is read-only', ({ skip }) => {
    if (!isRoot && process.platform === 'win32') skip();
    const listPath = listOf(3);
    chownSync(file, isRoot ? nobody : (process.getuid?.() ?? nobody), -1);
    chmodSync(folder, 0o555);
    const limits = isRoot ? { uid: nobody } : {};
    try {
      const results = [
        run(['import', file, listPath, '--partner', 'CEO'], limits),
        run(['init', join(folder, 'b.duckdb')], limits),
      ];
      for (const result of results) expectFault(result, 'may write to the file and its folder');
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  it('tells of a wrong key', () => {
    expect(run(['import', file, listOf(3), '--partner', 'CEO'])).toMatchObject({ status: 0 });
    const wrong = { key: 'another secret' };
    expectFault(run(['export', file], wrong), /not the one .* PARTNERSHIP_IMPACT_KEY/);
    expectFault(run(['export', file], { key: 'short' }), 'at least 8');
  });

  it.each([
    { it: 'cut in half', damage: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
    { it: 'with another header', damage: (bytes: Buffer) => bytes.fill(0x5a, 100, 200) },
    { it: 'with other blocks', damage: (bytes: Buffer) => bytes.fill(0x5a, 12_288) },
    { it: 'that is empty', damage: () => Buffer.alloc(0) },
    { it: 'that is a text', damage: () => Buffer.from('Name,Email\n'.repeat(2000)) },
  ])('tells of a file $it', ({ damage }) => {
    expect(run(['import', file, listOf(300), '--partner', 'CEO'])).toMatchObject({ status: 0 });
    writeFileSync(file, damage(readFileSync(file)));
    expectFault(run(['report', file]), 'Restore it from a copy');
  });

  it('tells of a folder that is none, and of a folder in place of a file', () => {
    expectFault(run(['init', join(folder, 'none', 'b.duckdb')]), 'does not exist');
    expectFault(run(['report', folder]), 'network init');
  });

  it('tells a second process at once, or lets it wait', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { DuckDBInstance } from '@duckdb/node-api';
         await (await DuckDBInstance.create(${JSON.stringify(file)})).connect();
         console.log('open');
         setTimeout(() => process.exit(), 3000);`,
      ],
      { cwd: made, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    expectFault(run(['export', file]), '--wait');
    expect(run(['export', file, '--wait', '20'])).toMatchObject({ status: 0 });
    if (holder.exitCode === null) await once(holder, 'exit');
  }, 30_000);
});
