import { parentPort, workerData } from 'node:worker_threads';
import { measureClean, measureCombined, measureErrors, measureProse } from './measure.mjs';
import { installedPeers } from './peers/peers.mjs';
import { languages } from './prose.mjs';

const measures = {
  clean: measureClean,
  errors: measureErrors,
  combined: measureCombined,
  prose: measureProse,
};
const peers = installedPeers();

parentPort.on('message', async (task) => {
  if (task === undefined) {
    peers.end();
    parentPort.close();
    return;
  }
  const { part, seed, withPeers } = task;
  const given = { seed, peers: withPeers ? peers : undefined, languages, ...workerData };
  parentPort.postMessage(await measures[part](given));
});
