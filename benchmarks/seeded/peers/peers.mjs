import { daffPeer } from './daff.mjs';
import { openrefinePeer } from './openrefine.mjs';
import { pythonPeer } from './python-peer.mjs';
import { tableschemaPeer } from './tableschema.mjs';
import { talismanPeer } from './talisman.mjs';

/**
 * The tools that are installed here. Each is configured from the clean project and then gives the places
 * of its alarms in another.
 */
export function installedPeers() {
  const peers = {
    tableschema: { configure: tableschemaPeer },
    talisman: { configure: talismanPeer },
    daff: { configure: daffPeer },
    csvkit: pythonPeer('csvkit', 'csvkit-peer.py'),
    pandas: pythonPeer('pandas', 'pandas-peer.py'),
    OpenRefine: openrefinePeer(),
  };
  const installed = Object.entries(peers).filter(([, peer]) => peer !== undefined);
  return {
    names: installed.map(([name]) => name),
    missing: Object.keys(peers).filter((name) => peers[name] === undefined),
    configure: (clean) =>
      Promise.all(installed.map(async ([name, { configure }]) => [name, await configure(clean)])),
    end() {
      for (const [, { end }] of installed) end?.();
    },
  };
}
