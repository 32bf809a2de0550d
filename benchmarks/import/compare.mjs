// Reads the same files with every reader, each in a process of its own, and prints time, processor
// time and memory beside the bare cost of getting the bytes. Answers are checked before they count.
//
//   npm ci && npm start -- [--rows 1000000] [--sheet-rows 50000] [--repeats 3]
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { readers } from '../../packages/importers/scripts/load-sources.mjs';
import { csvCases, workbookCases } from './cases.mjs';
import { csvFile, participantsOf, workbookFile } from './sample.mjs';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    'sheet-rows': { type: 'string', default: '50000' },
    repeats: { type: 'string', default: '3' },
  },
});
const rows = Number(values.rows);
const sheetRows = Number(values['sheet-rows']);

await mkdir(here('./results/tmp'), { recursive: true });
const bundle = here('./results/tmp/readers.mjs');
const { build } = createRequire(here('../../package.json'))('esbuild');
await build({
  entryPoints: [here('./readers.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: readers,
  logLevel: 'error',
});

/** The ratios that we aim at. */
const goals = {
  'ours: tokens': 1.8,
  'ours: stream of tokens': 2.6,
  'ours: typed columns with places': 5,
  'ours: grid': 12.5,
  'ours: grid to typed columns with places': 15.6,
};
const lines = [
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model.trim()}, ` +
    `${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}; medians of ${values.repeats} runs.`,
  'The ratio compares processor time with that of the limit, which is the bare cost of the bytes.',
  'Behind it stands, where we have one, the goal.',
];
await table(`CSV, ${rows} rows of 8 columns`, csvCases, await csvFile(rows), rows);
await table(
  `XLSX, ${sheetRows} rows of 8 columns`,
  workbookCases,
  await workbookFile(sheetRows),
  sheetRows,
);
await writeFile(here('./results/compare.md'), `${lines.join('\n')}\n`);

async function table(title, cases, path, expectedRows) {
  say(
    '',
    `## ${title}`,
    '',
    '| reader | seconds | processor s | ratio | peak MB | answer |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
  );
  let limit;
  for (const name of Object.keys(cases)) {
    const runs = [];
    let fault;
    for (let n = 0; n < Number(values.repeats) && fault === undefined; n += 1) {
      try {
        const { stdout } = await run('node', [here('./one-case.mjs'), name, path, bundle], {
          timeout: 180_000,
        });
        runs.push(JSON.parse(stdout));
      } catch (error) {
        fault =
          String(error.stderr || error.message)
            .split('\n')
            .find((line) => /Error|memory|killed/i.test(line)) ?? 'failed';
      }
    }
    if (fault !== undefined) {
      say(`| ${name} | | | | | ${fault.slice(0, 80)} |`);
      continue;
    }
    const cpu = median(runs.map((one) => one.cpu));
    limit ??= cpu;
    const { answer } = runs[0];
    const right =
      answer.rows === undefined
        ? `${answer.length} characters`
        : answer.rows === expectedRows &&
            (answer.sum === undefined || answer.sum === participantsOf(expectedRows))
          ? 'right'
          : `WRONG ${JSON.stringify(answer)}`;
    const seconds = median(runs.map((one) => one.seconds));
    const peak = median(runs.map((one) => one.peak));
    const goal = goals[name] === undefined ? '' : ` (${goals[name]})`;
    say(
      `| ${name} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${(cpu / limit).toFixed(2)}${goal} | ${peak.toFixed(0)} | ${right} |`,
    );
  }
}

function say(...some) {
  for (const line of some) console.log(line);
  lines.push(...some);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
