import { deliver } from '../deliver.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';

/** `network export FILE`: contacts as pseudonyms, a dataset that the other commands read. */
export const exportContacts: RunAction = async (given, terminal) => {
  const { contactsOf } = await databasePackage();
  const contacts = await withNetwork(given, contactsOf);
  const dataset = { schema: 'partnership-impact/dataset/1', contacts };
  await deliver(`${JSON.stringify(dataset, null, 2)}\n`, given, terminal);
  return 0;
};
