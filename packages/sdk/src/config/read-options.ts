import { basename } from 'node:path';
import type { ReadInputOptions } from '@partnership-impact/importers';
import { projectOfConfig } from './project-of-config.js';
import { type ConfigRead, pseudonymKeyOf } from './read-config.js';

/** How one input is read: what the config says of all, with what it says of the file before it. */
export function readOptionsOf(read: ConfigRead | null, file: string): ReadInputOptions {
  const key = pseudonymKeyOf(read?.config);
  const pseudonymKey = key === undefined ? {} : { pseudonymKey: key };
  if (read === null) return pseudonymKey;
  const { files = {}, project, columns, sheets, values, ...rest } = read.config;
  const own = files[file] ?? files[basename(file)] ?? {};
  return {
    dateOrder: own.dateOrder ?? rest.dateOrder,
    minimumMinutes: own.minimumMinutes ?? rest.minimumMinutes,
    scope: own.scope ?? rest.scope,
    project: project ? projectOfConfig(project, null) : null,
    columns: { ...columns, ...own.columns },
    sheets: { ...sheets, ...own.sheets },
    values: { ...values, ...own.values },
    ...pseudonymKey,
  };
}
