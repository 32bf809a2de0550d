import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('one-size.mjs', import.meta.url));
const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
const times = 3;

const runs = sizes.map((size) => {
  const results = Array.from({ length: size > 30_000 ? 1 : times }, () =>
    JSON.parse(execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' })),
  );
  const least = (field) => Math.min(...results.map((one) => one[field]));
  return { ...results[0], ms: least('ms'), explainedMs: least('explainedMs'), peak: least('peak') };
});

/** By what power the time grows from one size to the next: 1 is linear, 2 is square. */
const power = (field, at) =>
  at === 0
    ? ''
    : (
        Math.log(runs[at][field] / runs[at - 1][field]) /
        Math.log(runs[at].events / runs[at - 1].events)
      ).toFixed(2);
const rows = runs.map((run, at) => [
  run.events,
  run.attendances,
  `${Math.round(run.ms)} ms`,
  power('ms', at),
  `${Math.round(run.peak / 2 ** 20)} MB`,
  `${Math.round(run.explainedMs)} ms`,
  power('explainedMs', at),
]);
const header = [
  'events',
  'attendances',
  'all rules',
  'grows as n to the',
  'peak',
  'one explanation',
  'grows as n to the',
];
const table = [header, header.map(() => '---:'), ...rows].map(
  (cells) => `| ${cells.join(' | ')} |`,
);
const goal = runs.find(({ size }) => size === 10_000);
const explained = runs.find(({ size }) => size === 1_000);
const page = [
  '# Speed of a check',
  '',
  'Written by `npm run write`. Every rule of the set `audit` on a project with ten people on the list of each event; then one wrong total, found and explained, in a register of the same size. CPU time, the least of three runs (one of the largest), each in a process of its own; the peak of memory holds Node and the dataset.',
  '',
  ...table,
  '',
  `Goals: 10,000 events with 100,000 attendances within 2,000 ms and 300 MB (${Math.round(goal.ms)} ms, ${Math.round(goal.peak / 2 ** 20)} MB); one explanation at 1,000 rows within 200 ms (${Math.round(explained.explainedMs)} ms).`,
  '',
].join('\n');
console.log(page);
if (process.argv.includes('--write')) writeFileSync(new URL('README.md', import.meta.url), page);
