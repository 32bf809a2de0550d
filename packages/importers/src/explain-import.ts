import type { Imported } from './imported.js';

/** The mapping that an import used, in the form of the config. */
export interface ImportExplanation {
  readonly columns: Readonly<Record<string, string>>;
  readonly sheets?: Readonly<Record<string, string>>;
  /** Headers that no field was found for; give each a field, `extra` or `ignore`. */
  readonly open: readonly string[];
}

/**
 * What the columns and sheets of an import were taken for, as a mapping that can be pasted into the
 * config and changed there.
 *
 * @example
 * const { columns, sheets } = explainImport(await readInput({ file: 'register.csv', bytes }));
 */
export function explainImport({ tables }: Pick<Imported, 'tables'>): ImportExplanation {
  const columns: Record<string, string> = {};
  const sheets: Record<string, string> = {};
  const open = new Set<string>();
  for (const { source, role, columns: readings } of tables) {
    if (source.sheet !== undefined)
      sheets[source.sheet] ??= role === 'other' || role === 'key-value' ? 'ignore' : role;
    if (role === 'breakdown' || role === 'other' || role === 'key-value' || role === 'project')
      continue;
    for (const { header, field, why } of readings) {
      if (header === '') continue;
      if (field !== null) columns[header] ??= field;
      else if (why.startsWith('kept')) open.add(header);
    }
  }
  for (const header of Object.keys(columns)) open.delete(header);
  return { columns, ...(Object.keys(sheets).length > 0 ? { sheets } : {}), open: [...open] };
}
