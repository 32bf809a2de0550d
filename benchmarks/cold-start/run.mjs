// How long a whole process takes beyond bare Node: `check` of the example project, and importing the
// packages, cold each time. Runs of all cases alternate, so that a busy moment falls on each.
//
//   node benchmarks/cold-start/run.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runs = Number(process.argv[2] ?? 31);
const command = join(root, 'packages', 'sdk', 'bin', 'partnership-impact.cjs');
const example = join(root, 'examples', 'social-labs');
const inputs = readdirSync(example)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(example, name));
const imported = (name) => ['--input-type=module', '-e', `import '${name}'`];

if (!existsSync(join(root, 'packages', 'sdk', 'dist', 'cli', 'main.cjs'))) {
  console.error('The command is not built. Run "npm run build" first.');
  process.exit(2);
}

const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'import of nothing', args: imported('data:text/javascript,') },
  { name: 'import of core', args: imported('@partnership-impact/core'), budget: 15 },
  { name: 'import of charts', args: imported('@partnership-impact/charts') },
  { name: '--version', args: [command, '--version'] },
  { name: 'check, one CSV', args: [command, 'check', join(example, 'register.csv')] },
  { name: 'check, the example', args: [command, 'check', ...inputs], ends: 1, budget: 80 },
].map((one) => ({ ends: 0, ...one, walls: [], cpu: 0 }));

for (let run = 0; run <= runs; run += 1) {
  for (const one of cases) {
    const before = cpuOfChildren();
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, one.args, {
      cwd: root,
      encoding: 'utf8',
    });
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== one.ends)
      throw new Error(`${one.args.join(' ')} ended with ${status}: ${stderr}`);
    // The first run of each warms the disk.
    if (run === 0) continue;
    one.walls.push(wall);
    one.cpu += cpuOfChildren() - before;
  }
}

/** User and system time of the processes that have ended; Linux counts it in hundredths of a second. */
function cpuOfChildren() {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const figuresOf = ({ walls, cpu }) => [median(walls), Math.min(...walls), cpu / runs];
const signed = (figure) => `${figure < 0 ? '' : '+'}${figure.toFixed(0)}`;
const [bare] = cases;
const base = figuresOf(bare);

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0].toFixed(1)}`,
);
console.log(
  `${runs} runs each, in turn; milliseconds of the whole process, and beyond bare Node\n`,
);
console.log('case                 wall, median   wall, least   CPU, mean    budget');
for (const one of cases) {
  const figures = figuresOf(one).map(
    (figure, at) => `${figure.toFixed(0).padStart(5)} ${signed(figure - base[at]).padStart(5)}`,
  );
  console.log(
    `${one.name.padEnd(20)} ${figures.join('   ')}   ${one.budget ? `+${one.budget}` : ''}`,
  );
}
if (loadavg()[0] > cpus().length / 2)
  console.log('\nThe machine is busy: do not trust the wall clock.');
