import { counted } from '../counted.js';
import { needed, neededDay } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';

/** `network invite FILE --call NAME --on DATE`. */
export const inviteContacts: RunAction = async (given, terminal) => {
  const { invite } = await databasePackage();
  const call = needed(given, 'call');
  const on = neededDay(given, 'on');
  const where = Object.fromEntries(
    [
      ['targetGroup', given.value('target-group')],
      ['country', given.value('country')],
      ['partner', given.value('partner')],
    ].filter(([, value]) => value !== undefined),
  );
  const invited = await withNetwork(given, (network) => invite(network, { call, on, where }));
  terminal.out(`Invited with "${call}": ${counted(invited, 'contact')}.\n`);
  return 0;
};
