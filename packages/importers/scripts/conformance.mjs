// Reads every CSV, XLSX and ODS file of a folder and tells how that went: loaded, exact, refused
// with a clear message, hung, crashed. Expected cells are looked for beside each file: in a folder
// `clean` or `expected` next to the file or next to its folder, under the same name or with
// `.csv` or `.json` after it, or as NAME.expected.csv and NAME.expected.json beside it.
//
//   npm run conformance -w @partnership-impact/importers -- FOLDER [--list] [--json] [--seconds 10]
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundle } from './load-sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
    workers: { type: 'string', default: '2' },
  },
});
const [given] = positionals;
const folder = given === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', given);
if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`Give a folder with CSV, XLSX or ODS files; "${given ?? ''}" is none.`);
  process.exit(2);
}

const readable = /\.(csv|tsv|txt|tab|psv|xlsx|xlsm|xltx|ods|xls)$/i;
const expectedFolders = ['clean', 'expected'];
const files = filesIn(folder).sort();
if (files.length === 0) {
  console.error(`"${folder}" holds no CSV, XLSX or ODS file.`);
  process.exit(2);
}

const { module: readers, remove } = await bundle('./readers.ts');
const results = [];
let next = 0;
const started = performance.now();
try {
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
} finally {
  await remove();
}
report();

/** Takes one file after the other; a worker that hangs or dies is replaced by a new one. */
async function work() {
  let worker;
  while (next < files.length) {
    const file = files[next];
    next += 1;
    worker ??= new Worker(new URL('./conformance-worker.mjs', import.meta.url), {
      workerData: { readers },
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
      stderr: true,
    });
    const result = await readBy(worker, { file, expected: expectedOf(file) });
    if (result.outcome === 'hung' || result.died) {
      await worker.terminate();
      worker = undefined;
    }
    results.push({ file, ...result });
    if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${files.length}`);
  }
  await worker?.terminate();
  if (process.stderr.isTTY) process.stderr.write('\r');
}

function readBy(worker, task) {
  return new Promise((done) => {
    const finish = (result) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', failed).off('exit', ended);
      done(result);
    };
    const died = (message) => finish({ outcome: 'crashed', died: true, message });
    const failed = (error) => died(String(error?.message ?? error));
    const ended = (code) => died(`the worker ended with ${code}`);
    const timer = setTimeout(() => finish({ outcome: 'hung' }), Number(values.seconds) * 1000);
    worker.on('message', finish).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}

function filesIn(path) {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return expectedFolders.includes(entry.name) ? [] : filesIn(inside);
    return readable.test(entry.name) && !/\.expected\.\w+$/.test(entry.name) ? [inside] : [];
  });
}

function expectedOf(file) {
  const name = basename(file);
  const bare = name.replace(/\.[^.]+$/, '');
  const candidates = [
    join(dirname(file), `${bare}.expected.json`),
    join(dirname(file), `${bare}.expected.csv`),
  ];
  for (const parent of [dirname(file), dirname(dirname(file))]) {
    for (const clean of expectedFolders) {
      for (const one of [name, `${name}.json`, `${name}.csv`, `${bare}.json`, `${bare}.csv`]) {
        candidates.push(join(parent, clean, one));
      }
    }
  }
  return candidates.find((one) => existsSync(one) && resolve(one) !== resolve(file));
}

function report() {
  const count = (test) => results.filter(test).length;
  const compared = results.filter(({ agreement }) => agreement !== undefined);
  const mean =
    compared.reduce((sum, { agreement }) => sum + agreement, 0) / Math.max(1, compared.length);
  const summary = {
    files: results.length,
    loaded: count(({ outcome }) => outcome === 'loaded'),
    refused: count(({ outcome }) => outcome === 'refused'),
    compared: compared.length,
    exact: count(({ exact }) => exact === true),
    cellF1: compared.length > 0 ? Number(mean.toFixed(5)) : null,
    hung: count(({ outcome }) => outcome === 'hung'),
    crashed: count(({ outcome }) => outcome === 'crashed'),
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
  };
  if (values.json) {
    console.log(JSON.stringify({ ...summary, results }, null, 2));
    return;
  }
  for (const { file, outcome, exact, agreement, message } of results) {
    const odd = outcome !== 'loaded' || exact === false;
    if (!odd || (!values.list && (outcome === 'loaded' || outcome === 'refused'))) continue;
    const how = agreement === undefined ? '' : ` ${agreement.toFixed(4)}`;
    console.log(`${outcome}${how} ${file}${message ? `: ${message}` : ''}`);
  }
  const { files: all, loaded, refused, exact, cellF1, hung, crashed, seconds } = summary;
  console.log(
    `${all} files: ${loaded} loaded, ${refused} refused with a reason, ${hung} hung, ${crashed} crashed; ` +
      (compared.length > 0
        ? `${exact} of ${compared.length} with expected cells exact, cell F1 ${cellF1}; `
        : 'no expected cells beside them; ') +
      `${seconds} s`,
  );
  process.exitCode = hung + crashed > 0 ? 1 : 0;
}
