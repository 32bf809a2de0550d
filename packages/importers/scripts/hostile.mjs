// Reads files that were made to do harm, each in a process of its own, and prints what came of each,
// how long it took and how much memory. Fails where one is not read or refused within the limits.
//
//   npm run hostile -w @partnership-impact/importers
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './load-sources.mjs';

const mostSeconds = 6;
const mostMegabytes = 200;
const [task, module, name] = process.argv.slice(2);

if (task === 'make') {
  const { hostileFiles } = await import(module);
  const { file, bytes } = hostileFiles.find(({ it }) => it === name);
  writeFileSync(file, bytes());
} else if (task === 'read') {
  const { outcomeOf } = await import(module);
  const bytes = readFileSync(name);
  const { user, system } = process.cpuUsage();
  const outcome = await outcomeOf(name, bytes);
  const after = process.cpuUsage();
  const seconds = (after.user + after.system - user - system) / 1e6;
  console.log(
    JSON.stringify({ outcome, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
} else {
  process.exitCode = (await all()) ? 0 : 1;
}

async function all() {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const made = await bundle('./hostile-files.ts');
  const readers = await bundle('./read-hostile.ts');
  const script = fileURLToPath(import.meta.url);
  let sound = true;
  try {
    const { hostileFiles } = await import(made.module);
    for (const { it, file } of hostileFiles) {
      execFileSync('node', [script, 'make', made.module, it], { cwd: folder });
      const { stdout, stderr } = spawnSync('node', [script, 'read', readers.module, file], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
      });
      const read = stdout ? JSON.parse(stdout) : { outcome: `CRASHED: ${stderr.slice(0, 200)}` };
      const { outcome, seconds = 0, megabytes = 0 } = read;
      const good =
        !outcome.startsWith('CRASHED') && seconds <= mostSeconds && megabytes <= mostMegabytes;
      sound &&= good;
      const cost = `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
      console.log(`${good ? 'ok  ' : 'FAIL'} ${it}: ${outcome} (${cost})`);
      rmSync(join(folder, file), { force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await made.remove();
    await readers.remove();
  }
  return sound;
}
