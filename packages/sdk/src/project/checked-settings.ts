import { basename } from 'node:path';
import {
  type Dataset,
  foldName,
  ImpactError,
  type Issue,
  knownDimensions,
} from '@partnership-impact/core';
import type { Imported } from '@partnership-impact/importers';
import type { ConfigRead } from '../config/read-config.js';

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

/**
 * Names columns and dimensions of a config that nothing in the inputs answers to. They may stand
 * there for other inputs, so they are told and not refused.
 */
export function settingsWithoutEffect(
  read: ConfigRead | null,
  imported: readonly Imported[],
  dataset: Dataset,
): readonly Issue[] {
  if (read === null) return [];
  const { file } = read;
  return [
    ...columnsNotFound(read, imported).map((header): Issue => {
      const message = `The config says what the column "${header}" holds; no table of the inputs has a column of that name.`;
      return { severity: 'note', code: 'config-column-not-found', message, source: { file } };
    }),
    ...dimensionsNotFound(read, dataset).map(({ where, name }): Issue => {
      const known = knownDimensions(dataset).join(', ');
      const message = `The config's ${where} names "${name}", which is no dimension of the register, so nothing is compared in it. Known: ${known}.`;
      return { severity: 'warning', code: 'config-dimension-not-found', message, source: { file } };
    }),
  ];
}

function columnsNotFound({ config }: ConfigRead, imported: readonly Imported[]) {
  const headers = imported.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.map(({ header }) => foldName(header))),
  );
  const own = imported.flatMap(({ input }) =>
    Object.keys(config.files?.[basename(input.file)]?.columns ?? {}),
  );
  // Of a header of several rows, the lowest alone may be named.
  const isThere = (name: string) => headers.some((header) => header.endsWith(foldName(name)));
  return [...Object.keys(config.columns ?? {}), ...own].filter((name) => !isThere(name));
}

function dimensionsNotFound({ config }: ConfigRead, dataset: Dataset) {
  if (dataset.events.length === 0) return [];
  const known = new Set([...knownDimensions(dataset), 'title', 'event']);
  const scopes = [
    { where: 'scope', scope: config.scope },
    ...Object.entries(config.rules ?? {}).map(([rule, setting]) => ({
      where: `rules.${rule}.scope`,
      scope: typeof setting === 'string' ? undefined : setting.scope,
    })),
  ];
  return scopes.flatMap(({ where, scope = {} }) =>
    Object.keys(scope).flatMap((name) => (known.has(name) ? [] : [{ where, name }])),
  );
}
