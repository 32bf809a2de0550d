import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeNetwork,
  contactsOf,
  createNetwork,
  importContacts,
  openNetwork,
} from '../src/index.js';
import { people } from './entries.js';

const secret = 'a secret of the test';
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

let folder: string;
let child: string;
let file: string;

// The child stands below node_modules, so that it finds the database engine.
beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'crash-'));
  child = join(folder, 'child.mjs');
  file = join(folder, 'network.duckdb');
  await build({
    entryPoints: [join(root, 'test', 'child.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: child,
    external: ['@duckdb/node-api'],
  });
  const network = await createNetwork(file, { secret });
  await importContacts(network, people(400), { partner: 'P0' });
  await closeNetwork(network);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function opened(running: ChildProcess): Promise<void> {
  if (running.stdout) await once(running.stdout, 'data');
}

/** Kills the process; one that was quicker has ended by itself. */
async function killed(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}

// Each command has its own copy, so the three take turns at the processor.
describe.concurrent('a command that is killed', () => {
  // Moments from a fixed sequence that cover the run of each command.
  const moments = Array.from({ length: 70 }, (_, index) => (index * 0.618) % 1);
  const commands = [
    { command: 'import', from: '400', milliseconds: 120, counts: [400, 800] },
    { command: 'merge', from: '3', milliseconds: 40, counts: [400] },
    { command: 'erase', from: '7', milliseconds: 120, counts: [400, 399] },
  ];

  it.each(commands)(
    'leaves all or nothing of its $command',
    async ({ command, from, milliseconds, counts }) => {
      const outcomes = new Set<number>();
      for (const moment of moments) {
        const copy = join(folder, `${command}.duckdb`);
        for (const name of readdirSync(folder)) {
          if (name.startsWith(`${command}.`)) rmSync(join(folder, name));
        }
        copyFileSync(file, copy);
        const running = run(copy, command, from);
        await opened(running);
        await pause(moment * milliseconds);
        await killed(running);
        const network = await openNetwork(copy, { secret });
        const contacts = await contactsOf(network);
        outcomes.add(contacts.length);
        expect(
          contacts.every(({ partners, history }) => partners.length > 0 && history.length > 0),
        ).toBe(true);
        await closeNetwork(network);
      }
      expect(counts).toEqual(expect.arrayContaining([...outcomes]));
    },
    900_000,
  );
});

describe('two processes', () => {
  it('do not share a file: the second is told at once, or waits', async () => {
    const copy = join(folder, 'shared.duckdb');
    copyFileSync(file, copy);
    const holder = run(copy, 'hold', '1500');
    await opened(holder);
    await expect(openNetwork(copy, { secret })).rejects.toThrow('in use by another process');
    const network = await openNetwork(copy, { secret, wait: 20 });
    expect(await contactsOf(network)).toHaveLength(400);
    await closeNetwork(network);
    if (holder.exitCode === null) await once(holder, 'exit');
  });
});
