import { deliver } from '../deliver.js';
import { neededPerson } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';

/** `network show FILE --email ADDRESS`: what the person has a right to see. The one output with a name. */
export const showPerson: RunAction = async (given, terminal) => {
  const { personalDetails } = await databasePackage();
  const person = neededPerson(given);
  const details = await withNetwork(given, (network) => personalDetails(network, person));
  if (!details) {
    terminal.out('Nothing is held on this person.\n');
    return 1;
  }
  await deliver(`${JSON.stringify(details, null, 2)}\n`, given, terminal);
  return 0;
};
