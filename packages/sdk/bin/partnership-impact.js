#!/usr/bin/env node
// Committed and tiny, so that the command is there before the first build.
import * as module from 'node:module';

// Node 22 and later keep what they compiled for the next run; Node 20 has no such function.
module.enableCompileCache?.();

const main = new URL('../dist/cli/main.js', import.meta.url).href;
try {
  const { main: run } = await import(main);
  await run(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main) throw error;
  console.error(
    'partnership-impact: the command is not built yet. Run "npm run build" in the repository, then try again.',
  );
  process.exitCode = 2;
}
