import type { ContactEntry, Issue } from '@partnership-impact/core';
import { readContactLists } from '@partnership-impact/importers';
import { placeText } from '@partnership-impact/reports';
import { readBytes } from '../../files/read-bytes.js';
import { counted } from '../counted.js';
import { usageError } from '../usage-error.js';
import { needed } from './given.js';
import type { RunAction } from './network-action.js';
import { databasePackage, withNetwork } from './open.js';
import { writeResult } from './write-result.js';

/** `network import FILE INPUT… --partner NAME`: all of the lists or none of them. */
export const importLists: RunAction = async (given, terminal) => {
  const inputs = given.words.slice(2);
  if (inputs.length === 0) throw usageError('"network import" needs at least one contact list.');
  const partner = needed(given, 'partner');
  const on = given.day('on');
  const { importContacts } = await databasePackage();
  const entries: ContactEntry[] = [];
  const issues: Issue[] = [];
  for (const file of inputs) {
    const list = await readContactLists({ file, bytes: readBytes(file) });
    entries.push(...list.entries);
    issues.push(...list.issues);
  }
  const imported = await withNetwork(given, (network) =>
    importContacts(network, entries, { partner, on }),
  );
  const told = [...issues, ...imported.issues];
  const { added, updated, unchanged, repeated, rejected } = imported;
  await writeResult(given, terminal, {
    lines: [
      `${counted(entries.length, 'row')} of ${partner}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${repeated} repeated, ${rejected} rejected.`,
      ...told.map(
        ({ severity, source, message }) => `  ${severity} ${placeText(source)}: ${message}`,
      ),
    ],
    json: {
      schema: 'partnership-impact/network-import/1',
      rows: entries.length,
      added,
      updated,
      unchanged,
      repeated,
      rejected,
      issues: told,
    },
  });
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
};
