// Draws the same two pictures with our charts and with other libraries, and compares what it costs.
//   npm run bench -w @partnership-impact/charts
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledSizes } from './bundled-size.mjs';
import { goalsOf } from './goals.mjs';
import { installedSize } from './installed-size.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

if (!existsSync(`${root}packages/charts/dist/index.js`)) {
  console.log('Building the packages first: the benchmark times what is published.');
  run('npm', ['run', 'build'], root);
}
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing the other libraries into benchmarks/charts; nothing else uses them.');
  run('npm', ['ci', '--no-audit', '--no-fund'], here);
}

const candidates = [
  { name: 'ours', packages: ['@partnership-impact/charts'] },
  { name: 'plot', packages: ['@observablehq/plot', 'linkedom'] },
  { name: 'vega', packages: ['vega', 'vega-lite'] },
  { name: 'echarts', packages: ['echarts'] },
  { name: 'semiotic', packages: ['semiotic', 'react', 'react-dom'] },
];
const jobs = ['bars', 'timeline'];

const results = candidates.map(({ name, packages }) => ({
  name,
  installed: installedSize(packages, name === 'ours' ? root : here),
  jobs: Object.fromEntries(jobs.map((job) => [job, JSON.parse(node(['measure.mjs', name, job]))])),
}));
coldTimes();
const ours = results[0];

for (const job of jobs) {
  console.log(
    `\n${job === 'bars' ? 'Grouped bar: 4 types × planned and achieved' : 'Timeline: 1,000 events in four lanes'}`,
  );
  table(
    [
      '',
      'ms over bare Node',
      'ratio',
      'renders per CPU second',
      'ratio',
      'bytes of SVG',
      'ratio',
      'same bytes',
    ],
    results.map(({ name, jobs: { [job]: measured } }) => {
      const own = ours.jobs[job];
      return [
        name,
        measured.cold.toFixed(0),
        ratio(measured.cold, own.cold),
        measured.perSecond.toFixed(0),
        ratio(own.perSecond, measured.perSecond),
        String(measured.bytes),
        ratio(measured.bytes, own.bytes),
        measured.same ? 'yes' : 'no',
      ];
    }),
  );
}
console.log('\nInstalled');
table(
  ['', 'MB', 'ratio', 'packages'],
  results.map(({ name, installed: { bytes, packages } }) => [
    name,
    (bytes / 1e6).toFixed(2),
    ratio(bytes, ours.installed.bytes),
    String(packages),
  ]),
);
console.log('\nBundled and compressed with gzip, ours alone');
const bundled = await bundledSizes(root);
table(
  ['', 'KB'],
  Object.entries(bundled).map(([name, bytes]) => [name, (bytes / 1e3).toFixed(1)]),
);
console.log('\nGoals');
table(
  ['', 'goal', 'measured', ''],
  goalsOf(ours, bundled).map(({ what, goal, measured, reached }) => [
    what,
    goal,
    measured,
    reached ? 'reached' : 'not reached',
  ]),
);

/** Candidates take turns, and bare Node with them, so that a busy machine slows all alike. */
function coldTimes() {
  const rounds = 15;
  const times = new Map();
  const time = (key, args) => {
    const start = process.hrtime.bigint();
    node(args);
    times.set(key, [...(times.get(key) ?? []), Number(process.hrtime.bigint() - start) / 1e6]);
  };
  for (let round = 0; round < rounds; round += 1) {
    time('bare', ['-e', '0']);
    for (const { name } of candidates) {
      for (const job of jobs) time(`${name} ${job}`, ['once.mjs', name, job]);
    }
  }
  // The quickest round: whatever else runs on the machine only adds.
  const quickest = (key) => Math.min(...times.get(key));
  console.log(`Bare Node: ${quickest('bare').toFixed(0)} ms`);
  for (const result of results) {
    for (const job of jobs)
      result.jobs[job].cold = quickest(`${result.name} ${job}`) - quickest('bare');
  }
}

function node(args) {
  return run(process.execPath, args, here);
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  console.error(stderr);
  process.exit(1);
}

function ratio(value, own) {
  return `${(value / own).toFixed(1)} ×`;
}

function table(head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index])))
        .join('   '),
    );
  }
}
