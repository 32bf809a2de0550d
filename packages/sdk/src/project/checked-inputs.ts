import { basename } from 'node:path';
import { ImpactError, type Issue, type TableRole } from '@partnership-impact/core';
import type { Imported } from '@partnership-impact/importers';

/** Tables of which nothing comes. */
const idle: readonly TableRole[] = ['other', 'key-value', 'breakdown'];

/** Names the inputs in which nothing was found: a warning for each of which none says so. */
export function nothingFound(imported: readonly Imported[]): readonly Issue[] {
  const empty = imported.filter(
    (one) => holdsNothing(one) && one.issues.every(({ code }) => code !== 'nothing-recognised'),
  );
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
  if (input.kind === 'report') return false;
  return input.records === 0 && !dataset.project && tables.every(({ role }) => idle.includes(role));
}
