import { counted } from '../counted.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network list FILE`: organisations with how many contacts each has. No names of people. */
export const listOrganisations: RunAction = async (given, terminal) => {
  const { contactsOf } = await databasePackage();
  const contacts = await withNetwork(given, contactsOf);
  const counts = new Map<string, number>();
  for (const { organisation } of contacts) {
    const name = organisation ?? '(not given)';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const organisations = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, contacts: count }));
  await writeResult(given, terminal, {
    lines: [
      ...organisations.map(({ name, contacts: count }) => `${String(count).padStart(6)}  ${name}`),
      `${String(contacts.length).padStart(6)}  contacts of ${counted(organisations.length, 'organisation')}`,
    ],
    json: { schema: 'partnership-impact/network-list/1', organisations },
  });
  return 0;
};
