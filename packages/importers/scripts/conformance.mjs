// Reads every CSV, XLSX and ODS file of a folder and tells how that went: loaded, exact, refused
// with a clear message, hung, crashed. Expected cells are looked for beside each file, in folders
// `clean`, `expected` and the like next to it or to a folder above it, or in the folder given with
// `--expected`; see `expected-file.mjs`.
//
//   npm run conformance -w @partnership-impact/importers -- FOLDER
//     [--expected FOLDER] [--details] [--json] [--seconds 10] [--workers 2]
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expectedFile, isExpected } from './expected-file.mjs';
import { bundle } from './load-sources.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean', default: false },
    expected: { type: 'string' },
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
    workers: { type: 'string', default: '2' },
  },
});
const [given] = positionals;
const from = process.env.INIT_CWD ?? '.';
const folder = given === undefined ? undefined : resolve(from, given);
if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`Give a folder with CSV, XLSX or ODS files; "${given ?? ''}" is none.`);
  process.exit(2);
}

const readable = /\.(csv|tsv|txt|tab|psv|xlsx|xlsm|xltx|ods|xls)$/i;
const expectedIn = values.expected === undefined ? undefined : resolve(from, values.expected);
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
    const result = await readBy(worker, {
      file,
      expected: expectedFile(file, folder, expectedIn),
    });
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
    if (entry.isDirectory()) {
      return isExpected.folder(entry.name) || inside === expectedIn ? [] : filesIn(inside);
    }
    return readable.test(entry.name) && !isExpected.file(entry.name) ? [inside] : [];
  });
}

function report() {
  const count = (test) => results.filter(test).length;
  const compared = results.filter(({ cellF1 }) => cellF1 !== undefined);
  const mean = compared.reduce((sum, { cellF1 }) => sum + cellF1, 0) / Math.max(1, compared.length);
  const summary = {
    files: results.length,
    loaded: count(({ outcome }) => outcome === 'loaded'),
    refused: count(({ outcome }) => outcome === 'refused'),
    hung: count(({ outcome }) => outcome === 'hung'),
    crashed: count(({ outcome }) => outcome === 'crashed'),
    compared: compared.length,
    exact: count(({ exact }) => exact === true),
    cellF1: compared.length > 0 ? Number(mean.toFixed(5)) : null,
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
  };
  process.exitCode = summary.hung + summary.crashed > 0 ? 1 : 0;
  results.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (values.json) {
    console.log(JSON.stringify({ ...summary, results }, null, 2));
    return;
  }
  for (const { file, outcome, exact, cellF1, difference, message } of results) {
    const isBad = outcome === 'hung' || outcome === 'crashed';
    if (!values.details && !isBad) continue;
    const why = message ?? difference;
    const how = cellF1 === undefined ? '' : ` ${exact ? 'exact' : 'differs'} ${cellF1.toFixed(4)}`;
    console.log(`${outcome}${how} ${relative(folder, file)}${why ? `: ${why}` : ''}`);
  }
  const { files: all, loaded, refused, exact, cellF1, hung, crashed, seconds } = summary;
  console.log(
    `${all} files: ${loaded} loaded, ${exact} exact of ${compared.length} with expected cells` +
      `${cellF1 === null ? '' : ` (cell F1 ${cellF1})`}, ${refused} refused with a reason, ` +
      `${hung} hung, ${crashed} crashed; ${seconds} s`,
  );
}
