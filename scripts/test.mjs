// Everything that must hold before a change lands, in the order in which it fails soonest.
// Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'partnership-impact-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(title, command, args, environment = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** A check that passes or fails as a whole. */
function step(title, command, args) {
  if (run(title, command, args)) total.passed += 1;
  else total.failed += 1;
}

/** Tests that vitest counts one by one. */
function tests(title, args, environment) {
  const report = join(results, `${title.replaceAll(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const passed = run(title, 'npx', ['vitest', 'run', ...reporters, ...args], environment);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  total.passed += numPassedTests;
  total.skipped += numPendingTests;
  // A file that cannot be loaded fails the run without failing a test.
  total.failed += passed ? numFailedTests : Math.max(1, numFailedTests);
}

step('Types', 'npx', ['tsc', '--noEmit']);
step('Lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']);
step('Unused files, exports and dependencies', 'npx', ['knip']);
step('Build', process.execPath, ['scripts/turbo.mjs', 'build', '--output-logs=errors-only']);
step('Reference', 'npx', ['typedoc', '--out', join(results, 'site')]);
tests('Tests', [], { TZ: 'UTC' });
tests(
  'Figures and readers in another time zone and locale',
  ['packages/core', 'packages/importers/test/values'],
  {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
  },
);

rmSync(results, { recursive: true });
if (total.skipped > 0) {
  console.log(`\n${total.skipped} tests were skipped: what they need is not on this machine.`);
  if (process.env.PARTNERSHIP_IMPACT_NO_SKIPS === '1') total.failed += total.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
