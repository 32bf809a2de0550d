import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { addedUp } from './added-up.mjs';
import { accuracyPage } from './page.mjs';
import { installedPeers } from './peers/peers.mjs';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    clean: { type: 'string', default: '60' },
    errors: { type: 'string', default: '30' },
    combined: { type: 'string', default: '30' },
    prose: { type: 'string', default: '5' },
    /** How many of the seeds the peers are given as well; they take longer than all the rest. */
    peers: { type: 'string', default: '10' },
    workers: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
const from = Number(values.from);
const parts = ['clean', 'errors', 'combined', 'prose'];
const tasks = parts.flatMap((part) =>
  Array.from({ length: Number(values[part]) }, (_, at) => ({
    part,
    seed: from + at,
    withPeers: at < Number(values.peers),
  })),
);

const measured = await measuredBy(Number(values.workers));
// In the order of the seeds, whichever worker was first.
const sums = Object.fromEntries(
  parts.map((part) => [
    part,
    tasks.map((task, at) => (task.part === part ? measured[at] : undefined)).reduce(addedUp),
  ]),
);
const peers = installedPeers();
peers.end();
const page = accuracyPage({
  clean: sums.clean,
  kinds: [...sums.errors.kinds.values()],
  sizes: [...sums.errors.sizes].sort(([a], [b]) => a - b).map(([, score]) => score),
  combined: [...sums.combined.values()],
  prose: sums.prose,
  peers,
  seeds: { from, ...Object.fromEntries([...parts, 'peers'].map((name) => [name, values[name]])) },
});
console.log(page);
if (values.write) writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), page);

/** What each task gave. Every worker takes the next one when it is done with its last. */
async function measuredBy(count) {
  const results = new Array(tasks.length);
  let next = 0;
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
        workerData: { show: values.show },
      });
      let at;
      const take = () => {
        at = next;
        next += 1;
        worker.postMessage(tasks[at]);
      };
      worker.on('message', (result) => {
        results[at] = result;
        take();
      });
      worker.on('error', reject);
      worker.on('exit', resolve);
      take();
    });
  await Promise.all(Array.from({ length: count }, work));
  return results;
}
