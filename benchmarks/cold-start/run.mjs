// How long a whole process of the command line takes beyond bare Node: `check` of the example
// project, cold each time. Runs of the two alternate, so that a busy moment falls on both.
//
//   node benchmarks/cold-start/run.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runs = Number(process.argv[2] ?? 31);
const budget = 80;
const command = join(root, 'packages', 'sdk', 'bin', 'partnership-impact.cjs');
const example = join(root, 'examples', 'social-labs');
const inputs = readdirSync(example)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(example, name));

if (!existsSync(join(root, 'packages', 'sdk', 'dist', 'cli', 'main.cjs'))) {
  console.error('The command is not built. Run "npm run build" first.');
  process.exit(2);
}

const cases = [
  { name: 'node -e 0', args: ['-e', '0'], ends: 0 },
  { name: '--version', args: [command, '--version'], ends: 0 },
  { name: 'check, one CSV', args: [command, 'check', join(example, 'register.csv')], ends: 0 },
  { name: 'check, the example', args: [command, 'check', ...inputs], ends: 1 },
].map((one) => ({ ...one, times: [] }));

for (let run = 0; run <= runs; run += 1) {
  for (const { args, ends, times } of cases) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== ends) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    // The first run of each warms the disk.
    if (run > 0) times.push(time);
  }
}

const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.round(share * (times.length - 1))];
const [bare] = cases;
const base = quantile(bare.times, 0.5);

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0].toFixed(1)}`,
);
console.log(`${runs} runs each, in turn; milliseconds of the whole process\n`);
console.log('case                  median   p10   p90   beyond bare Node');
for (const { name, times } of cases) {
  const numbers = [0.5, 0.1, 0.9].map((share) => quantile(times, share).toFixed(0).padStart(5));
  const beyond = (quantile(times, 0.5) - base).toFixed(0).padStart(5);
  console.log(`${name.padEnd(20)}  ${numbers.join(' ')}   ${beyond}`);
}
const beyond = quantile(cases.at(-1).times, 0.5) - base;
console.log(`\nBudget for the example: ${budget} ms. ${beyond <= budget ? 'Met.' : 'Not met.'}`);
if (loadavg()[0] > cpus().length / 2) console.log('The machine is busy: do not trust this.');
