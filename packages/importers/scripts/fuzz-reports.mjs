// Tries the reader of reports on 100,000 inputs, each night from another seed, which it prints.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const [runs = '100000', seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
console.log(
  `${runs} inputs from seed ${seed}; repeat with: node ${process.argv[1]} ${runs} ${seed}`,
);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'packages/importers/test/document/fuzz.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
