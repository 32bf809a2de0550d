// Runs one case in a process of its own and prints what it cost.
import { csvCases, workbookCases } from './cases.mjs';

const [name, path, bundle] = process.argv.slice(2);
const run = csvCases[name] ?? workbookCases[name];
const readers = await import(bundle);
const before = process.resourceUsage().maxRSS;
const usage = process.cpuUsage();
const started = performance.now();
const answer = await run(path, readers);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(usage);
const peak = process.resourceUsage().maxRSS;
console.log(
  JSON.stringify({
    answer,
    seconds,
    cpu: (user + system) / 1e6,
    peak: peak / 1024,
    before: before / 1024,
  }),
);
process.exit(0);
