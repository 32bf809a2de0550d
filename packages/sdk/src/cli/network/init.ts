import type { RunAction } from './network-action.js';
import { databasePackage, openOptions } from './open.js';

/** `network init FILE`: makes an empty database. */
export const initNetwork: RunAction = async (given, terminal) => {
  const { closeNetwork, createNetwork } = await databasePackage();
  const file = given.words[1] ?? '';
  const options = openOptions(given);
  await closeNetwork(await createNetwork(file, options));
  terminal.out(`Made the partnership database "${file}".\n`);
  if (options.secret === undefined) {
    terminal.say('Set PARTNERSHIP_IMPACT_KEY before contacts are imported; it is never stored.');
  }
  return 0;
};
