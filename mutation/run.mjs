// Changes the rules and explanations one expression at a time and counts the changes that a test notices.
//
//   npm run mutation                                  everything; some hours
//   npm run mutation -- PATH… [--tests PATH…]         some files or folders, tried with all tests or some
//
// The scores of whole files go into scores.json and from there into docs/mutation-testing.md. Lines of a
// file (PATH:FIRST-LAST) are tried and not scored.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keepScores } from './keep-scores.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true, default: [] } },
});

if (!existsSync(join(here, 'node_modules'))) {
  console.log('Installing StrykerJS into mutation/; nothing else uses it.');
  run('npm', ['ci'], { cwd: here, shell: process.platform === 'win32' });
}

const results = resultsFolder();
run(
  process.execPath,
  [
    join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    'mutation/stryker.config.mjs',
    ...list('--mutate', positionals, '*.ts'),
    ...list('--testFiles', values.tests, '*.test.ts'),
  ],
  // In CI vitest compares golden files; elsewhere it would write the missing ones.
  { cwd: root, env: { ...process.env, CI: 'true', MUTATION_RESULTS: relative(root, results) } },
);

if (!positionals.some((path) => /:\d/.test(path))) {
  keepScores(root, JSON.parse(readFileSync(join(results, 'mutation.json'), 'utf8')).files);
}
console.log(`What survived stands in ${join(relative(root, results), 'mutation.html')}.`);

/** A folder of its own, so that two runs at a time do not write into one. */
function resultsFolder() {
  const folder = join(here, 'results');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'run-'));
}

function list(option, paths, pattern) {
  const isFolder = (path) =>
    existsSync(join(root, path)) && statSync(join(root, path)).isDirectory();
  const globs = paths.map((path) => (isFolder(path) ? `${path}/**/${pattern}` : path));
  return globs.length > 0 ? [option, globs.join(',')] : [];
}

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}
