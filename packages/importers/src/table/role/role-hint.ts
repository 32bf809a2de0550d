import { foldName } from '@partnership-impact/core';
import { fileStem } from '../../file-name.js';
import type { RecordRole } from '../role-fields.js';
import type { Table } from '../table.js';

const sheetWords: readonly (readonly [RegExp, RecordRole])[] = [
  [/\bstatements?\b|\bstated\b/, 'statements'],
  [/\btargets?\b|\bindicators?\b|\bmetas\b|\bobiettivi\b|\bziele\b|\bobjectifs\b/, 'targets'],
  [/\bevent types?\b|\btipos de evento|\btipi di event/, 'event types'],
  [/\borgani[sz]ations?\b|\bpartners?\b|\bconsortium\b|\bparceiros\b/, 'organisations'],
  [/\battendance\b|\bparticipants? list\b|\bpresenze\b|\bsign in\b/, 'attendance'],
  [/\bevents?\b|\bregister\b|\bregisto\b|\bregistro\b|\brejestr\b|\bveranstaltungen\b/, 'register'],
];

/** What the name of the sheet, of the table or of the file says that the table holds. */
export function hintOf({ grid, title }: Table): RecordRole | undefined {
  for (const text of [grid.source.sheet, title, fileStem(grid.source.file)]) {
    const name = foldName(text ?? '');
    const found = sheetWords.find(([words]) => words.test(name));
    if (found) return found[1];
  }
  return undefined;
}
