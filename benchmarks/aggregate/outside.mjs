// What is not a question: install size, cold import, and memory from a file on disk to the cube.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvBlocks, register } from './register.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export function installSizes() {
  const folders = {
    core: ['../../packages/core/dist'],
    DuckDB: ['node_modules/@duckdb', '../../node_modules/@duckdb'],
    Polars: ['node_modules/nodejs-polars', 'node_modules/nodejs-polars-linux-x64-gnu'],
    arquero: ['node_modules/arquero', 'node_modules/@uwdata'],
    'd3-array': ['node_modules/d3-array', 'node_modules/internmap'],
  };
  return Object.fromEntries(
    Object.entries(folders).map(([name, paths]) => {
      const found = paths.filter((path) => existsSync(`${here}${path}`));
      const kept = name === 'DuckDB' ? found.slice(0, 1) : found;
      const lines = execFileSync('du', ['-sk', ...kept], { cwd: here, encoding: 'utf8' })
        .trim()
        .split('\n');
      return [name, lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0) / 1024];
    }),
  );
}

export function coldImport() {
  const cases = {
    core: '../../packages/core/dist/index.js',
    DuckDB: '@duckdb/node-api',
    Polars: 'nodejs-polars',
    arquero: 'arquero',
    'd3-array': 'd3-array',
  };
  const times = Object.fromEntries(['bare', ...Object.keys(cases)].map((name) => [name, []]));
  for (let round = 0; round < 15; round += 1) {
    times.bare.push(run('0'));
    for (const [name, path] of Object.entries(cases))
      times[name].push(run(`await import('${path}')`));
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const bare = median(times.bare);
  return Object.fromEntries(Object.keys(cases).map((name) => [name, median(times[name]) - bare]));
}

/** Medians of several processes. */
export function figuresOfReport() {
  const runs = Array.from({ length: 9 }, () =>
    JSON.parse(execFileSync(process.execPath, ['report.mjs'], { cwd: here, encoding: 'utf8' })),
  );
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  return {
    cold: median(runs.map(({ cold }) => cold)),
    warm: median(runs.map(({ warm }) => warm)),
  };
}

/** CPU milliseconds of a new process, so that a busy machine does not show. */
function run(code) {
  const report =
    'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);';
  const options = { cwd: here, encoding: 'utf8' };
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `${code}; ${report}`],
    options,
  );
  return Number(stdout);
}

export async function peakFromCsv(size, folder) {
  const file = fileURLToPath(new URL(`peak-${size}.csv`, folder));
  const stream = createWriteStream(file);
  for (const block of csvBlocks(register(size)))
    if (!stream.write(block)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  const { stdout, stderr } = spawnSync(process.execPath, ['peak.mjs', file, String(size)], {
    cwd: here,
    encoding: 'utf8',
  });
  rmSync(file);
  if (!stdout) throw new Error(stderr);
  return { size, ...JSON.parse(stdout) };
}
