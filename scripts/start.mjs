// The main job on the example project: builds what is needed, prints the findings and writes
// the charts, the findings page and the aggregates to out/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const example = join('examples', 'social-labs');
const inputs = readdirSync(join(root, example))
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .map((name) => join(example, name));

function run(command, args, { allowed = [0], quiet = false } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const { status, stderr } = spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8' });
  if (allowed.includes(status)) return;
  console.error(`\n${command} ${args.join(' ')}\nended with ${status}. ${stderr ?? ''}`);
  process.exit(status ?? 1);
}

function impact(args, options) {
  run(
    process.execPath,
    [join('packages', 'sdk', 'bin', 'partnership-impact.cjs'), ...args],
    options,
  );
}

console.log('Building the packages …');
run(process.execPath, [join('scripts', 'turbo.mjs'), 'build', '--output-logs=errors-only'], {
  quiet: true,
});

mkdirSync(out, { recursive: true });
console.log(`Checking ${inputs.length} files of ${example} …\n`);
impact(['check', ...inputs], { allowed: [0, 1] });

console.log('\nWriting what a consortium needs for its report …');
const written = {
  'findings.html': 'check --format html',
  'findings.json': 'check --format json',
  'report.html': 'report',
  'summary.csv': 'summary --by type --totals rollup --format csv',
  'summary.json': 'summary --by type,country --totals cube --format json',
  'targets.svg': 'chart targets',
  'cumulative.svg': 'chart cumulative',
  'statements.svg': 'chart statements',
};
for (const [file, command] of Object.entries(written)) {
  const output = join('out', file);
  impact([...command.split(' '), ...inputs, '--output', output], { allowed: [0, 1], quiet: true });
  console.log(`  ${output}`);
}
console.log(
  `\nOpen ${join('out', 'findings.html')} and ${join('out', 'report.html')} in a browser.`,
);
