#!/usr/bin/env node
// Committed and tiny, so that the command is there before the first build. CommonJS, since loading
// a first ES module costs Node some milliseconds.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'cli', 'main.cjs');
if (existsSync(main)) {
  // Node 22 and later keep what they compiled for the next run; Node 20 has no such function.
  enableCompileCache?.();
  const { requireCompiled } = require('./compiled.cjs');
  requireCompiled(main).main(process.argv.slice(2));
} else {
  console.error(
    'partnership-impact: the command is not built yet. Run "npm run build" in the repository, then try again.',
  );
  process.exitCode = 2;
}
