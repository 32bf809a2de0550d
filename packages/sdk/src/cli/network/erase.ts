import { counted } from '../counted.js';
import { neededDay, neededPerson } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network erase FILE --email ADDRESS --on DATE`: removes one person and prints a receipt. */
export const erase: RunAction = async (given, terminal) => {
  const { erasePerson } = await databasePackage();
  const person = neededPerson(given);
  const on = neededDay(given, 'on');
  const receipt = await withNetwork(given, (network) => erasePerson(network, person, { on }));
  await writeResult(given, terminal, {
    lines: [
      receipt.contacts === 0
        ? 'Nothing is held on this person.'
        : `Erased on ${on}: one person, ${counted(receipt.rows, 'row')}, and the file was written anew.`,
      ...receipt.copies.map((copy) => `The copy "${copy}" may hold the person still: delete it.`),
    ],
    json: { schema: 'partnership-impact/erasure/1', ...receipt },
  });
  return receipt.contacts === 0 ? 1 : 0;
};
