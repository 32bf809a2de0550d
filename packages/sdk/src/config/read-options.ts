import { basename } from 'node:path';
import type { ConfigReading } from './config.js';
import { type ConfigRead, pseudonymKeyOf } from './read-config.js';

/** How one input is read: the readings of the whole config, with those for the file before them. */
export function readOptionsOf(read: ConfigRead | null, file: string) {
  const { files = {}, columns, sheets, values, ...rest } = read?.config ?? {};
  const own: ConfigReading = files[file] ?? files[basename(file)] ?? {};
  return {
    ...rest,
    ...own,
    columns: { ...columns, ...own.columns },
    sheets: { ...sheets, ...own.sheets },
    values: { ...values, ...own.values },
    pseudonymKey: pseudonymKeyOf(read?.config),
  };
}
