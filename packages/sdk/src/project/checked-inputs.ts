import { basename } from 'node:path';
import { ImpactError, type Issue, type TableRole } from '@partnership-impact/core';
import type { Imported } from '@partnership-impact/importers';
import type { ConfigRead } from '../config/read-config.js';

/** Tables of which nothing comes. */
const idle: readonly TableRole[] = ['other', 'key-value', 'breakdown'];

/** Names the inputs in which nothing was found: a warning for each. */
export function nothingFound(imported: readonly Imported[]): readonly Issue[] {
  const empty = imported.filter(holdsNothing);
  return empty.map(({ input: { file } }) => ({
    severity: 'warning',
    code: 'nothing-found',
    message: `Nothing was taken from "${basename(file)}". ${hint}`,
    source: { file },
  }));
}

/**
 * Makes sure that at least one input holds something, be it a table of which nothing is checked.
 *
 * @throws `ImpactError` `unreadable-input` when none does, since a check of nothing would pass.
 */
export function refuseNothing(imported: readonly Imported[]): void {
  if (imported.length === 0) {
    throw new ImpactError('unreadable-input', 'A config is no input. Give a register or a report.');
  }
  const hasTable = imported.some(({ tables }) => tables.some(({ role }) => role === 'breakdown'));
  if (hasTable || !imported.every(holdsNothing)) return;
  const reason = imported.flatMap(({ issues }) => issues)[0]?.message ?? '';
  const names = imported.map(({ input }) => `"${input.file}"`).join(' or ');
  const said = `Nothing to check was found in ${names}. ${reason} ${hint}`;
  throw new ImpactError('unreadable-input', said.replaceAll('  ', ' '));
}

const hint =
  'A table needs a header, such as Date, Event, Participants, with rows below it; a config can say what a column holds, and "partnership-impact import FILE --explain" how each was taken.';

function holdsNothing({ input, tables, dataset }: Imported): boolean {
  if (input.kind === 'report' || input.kind === 'dataset') return false;
  return input.records === 0 && !dataset.project && tables.every(({ role }) => idle.includes(role));
}

/**
 * Checks that the sheets and files that a config speaks of are there.
 *
 * @throws `ImpactError` `invalid-config` that names the sheet and those that there are.
 */
export function checkSheets(read: ConfigRead | null, imported: readonly Imported[]): void {
  if (read === null) return;
  const files = imported.flatMap(({ input: { file } }) => [file, basename(file)]);
  const sheets = imported.flatMap(({ tables, issues }) =>
    [...tables, ...issues].flatMap(({ source: { sheet } }) => (sheet === undefined ? [] : [sheet])),
  );
  // A config may speak of a workbook that is not among the inputs of this call.
  if (sheets.length === 0) return;
  const known = new Set([...sheets, ...files]);
  for (const [name, role] of Object.entries(read.config.sheets ?? {})) {
    // What is ignored leaves no trace by which it could be told from what is not there.
    if (known.has(name) || role === 'ignore') continue;
    const found = [...new Set(sheets)].map((sheet) => `"${sheet}"`).join(', ');
    throw new ImpactError(
      'invalid-config',
      `The config "${read.file}" says what the sheet "${name}" holds, and no input has a table on a sheet or in a file of that name. Sheets with tables: ${found}.`,
    );
  }
}
