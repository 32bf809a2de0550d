// Compares the answers of all engines, then times them in interleaved rounds, and says what was reached.

import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { parseArgs } from 'node:util';
import { goals } from './goals.mjs';
import { coldImport, figuresOfReport, installSizes, peakFromCsv } from './outside.mjs';
import { questions } from './questions.mjs';
import { csvBlocks, register } from './register.mjs';
import { fromRecords } from './small.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    write: { type: 'boolean', default: false },
  },
});
const temporary = new URL('./results/tmp/', import.meta.url);
const fromObjects = 1_000_000;

if (!existsSync(new URL('../../packages/core/dist/index.js', import.meta.url))) {
  console.error('packages/core/dist is not there. Run `npm run build` at the root first.');
  process.exit(2);
}

const { enums, text } = await import('./engines/duckdb.mjs');
const loaded = await Promise.all(
  ['loops', 'core', 'polars', 'arquero', 'd3'].map((name) => import(`./engines/${name}.mjs`)),
);
const [loops, core, ...peers] = loaded.map((module) => ({
  ...module,
  ask: module.ask ?? (async (prepared, { id }) => module.answer[id](prepared)),
}));
const engines = [loops, core, enums, text, ...peers];

const results = [];
for (const size of options.sizes.split(',').map(Number)) results.push(await measure(size));
console.error('beside the questions: few rows, install sizes, cold imports, memory');
const outside = {
  small: fromRecords(),
  report: figuresOfReport(),
  sizes: installSizes(),
  imports: coldImport(),
  peak: await peakFromCsv(Math.max(...results.map(({ size }) => size)), temporary),
};
const report = [...results.map(sizeTable), outsideTable(outside), goals(results, outside)].join(
  '\n\n',
);
console.log(report);
if (options.write) writeReport(report);

async function measure(size) {
  console.error(`${size} rows: making the register`);
  const made = register(size);
  mkdirSync(temporary, { recursive: true });
  const file = new URL(`events-${size}.csv`, temporary).pathname;
  const stream = createWriteStream(file);
  for (const block of csvBlocks(made)) if (!stream.write(block)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  const times = Object.fromEntries(questions.map(({ id }) => [id, {}]));
  const prepared = new Map();
  for (const engine of engines) {
    if (size > fromObjects && (engine.title === 'd3 rollup' || engine.title === 'arquero'))
      continue;
    console.error(`${size} rows: loading ${engine.title}`);
    prepared.set(engine, await engine.prepare(made, file));
  }
  for (const question of questions) {
    console.error(`${size} rows: ${question.title}`);
    await assertSameAnswers(question, prepared, times[question.id]);
    await warmUp(question, prepared, times[question.id]);
    const rounds = size > 1_000_000 ? 5 : 11;
    for (let round = 0; round < rounds; round += 1) {
      for (const [engine, ready] of prepared) {
        const taken = times[question.id][engine.title];
        // A slow engine is not asked often: where it stands is known well enough.
        const enough = median(taken) > 2_000 ? 1 : median(taken) > 400 ? 3 : rounds;
        if (taken.length >= enough) continue;
        const before = process.cpuUsage();
        await engine.ask(ready, question);
        taken.push(cpuSince(before));
      }
    }
  }
  for (const [engine, ready] of prepared) engine.close?.(ready);
  rmSync(file);
  const medians = Object.fromEntries(
    questions.map(({ id }) => [
      id,
      Object.fromEntries(Object.entries(times[id]).map(([title, taken]) => [title, median(taken)])),
    ]),
  );
  console.error(sizeTable({ size, medians }));
  return { size, medians };
}

/** Ends the run where two engines answer otherwise. The first answer counts as time for slow engines only. */
async function assertSameAnswers(question, prepared, times) {
  let expected;
  for (const [engine, ready] of prepared) {
    const before = process.cpuUsage();
    const answer = await engine.ask(ready, question);
    const first = cpuSince(before);
    times[engine.title] = first > 2_000 ? [first] : [];
    const lines = engine.lines(question, answer).sort().join('\n');
    expected ??= lines;
    if (lines === expected) continue;
    console.error(`${engine.title} answers "${question.title}" otherwise than ${loops.title}:`);
    const [one, other] = [expected.split('\n'), lines.split('\n')];
    const at = one.findIndex((line, index) => line !== other[index]);
    console.error(`  ${one.length} and ${other.length} lines; ${one[at]} against ${other[at]}`);
    process.exit(1);
  }
}

/** Compilers need a few calls before a loop runs as fast as it will. */
async function warmUp(question, prepared, times) {
  for (const [engine, ready] of prepared) {
    if (times[engine.title].length > 0) continue;
    const before = process.cpuUsage();
    for (let call = 0; call < 8 && cpuSince(before) < 800; call += 1)
      await engine.ask(ready, question);
  }
}

function cpuSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values) {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function sizeTable({ size, medians }) {
  const titles = engines.map(({ title }) => title).filter((title) => title in medians.type);
  const rows = questions.map(({ id, title }) => [
    title,
    ...titles.map((name) => {
      const ratio = medians[id][name] / medians[id][loops.title];
      return `${rounded(medians[id][name])} (${rounded(ratio)} ×)`;
    }),
  ]);
  return `### ${size.toLocaleString('en')} rows\n\nCPU milliseconds, and × the typed loop.\n\n${table(['', ...titles], rows)}`;
}

function outsideTable({ small, report, sizes, imports, peak }) {
  const rows = [
    ...small.map(({ rows: count, core: own, d3 }) => [
      `cube of ${count.toLocaleString('en')} rows from records, encoding included`,
      `core ${rounded(own)} ms, d3 rollup ${rounded(d3)} ms (${rounded(d3 / own)} ×)`,
    ]),
    ['all figures of the report of 31 rows, median of rounds', `${rounded(report.warm)} ms`],
    ['the same as the first thing in a new process', `${rounded(report.cold)} ms`],
    ...Object.entries(sizes).map(([name, megabytes]) => [
      `installed size of ${name}`,
      `${rounded(megabytes)} MB`,
    ]),
    ...Object.entries(imports).map(([name, ms]) => [
      `cold import of ${name}, over bare node, CPU`,
      `${rounded(ms)} ms`,
    ]),
    [
      `peak memory, CSV of ${peak.size.toLocaleString('en')} rows to the cube`,
      `${rounded(peak.megabytes)} MB`,
    ],
  ];
  return `### Beside the questions\n\n${table(['', ''], rows)}`;
}

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function rounded(value) {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(2).replace(/\.0$/, '');
}

function writeReport(text) {
  const page = new URL('../../docs/figures.md', import.meta.url);
  const [start, end] = ['<!-- benchmark -->', '<!-- end of benchmark -->'];
  const written = readFileSync(page, 'utf8');
  const [before, rest] = written.split(start);
  const [, after] = (rest ?? '').split(end);
  writeFileSync(page, `${before}${start}\n\n${text}\n\n${end}${after ?? '\n'}`);
}
