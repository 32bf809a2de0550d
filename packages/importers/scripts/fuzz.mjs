// Tries the readers on many thousand mutated files, with another seed each night.
//
//   npm run fuzz -w @partnership-impact/importers -- [--runs 100000] [--seed N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { readers } from './load-sources.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
  },
});
const outfile = fileURLToPath(new URL('../node_modules/.readers/fuzz.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('./fuzz-readers.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: [...readers, 'fast-check', '@duckdb/node-api'],
  logLevel: 'error',
});
const { fuzz } = await import(outfile);
const failed = await fuzz(Number(values.runs), Number(values.seed));
process.exitCode = failed ? 1 : 0;
