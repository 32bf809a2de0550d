import type { Imported } from './imported.js';

/** The mapping that an import used, in the form of the config. */
export interface ImportExplanation {
  readonly columns: Readonly<Record<string, string>>;
  readonly sheets?: Readonly<Record<string, string>>;
  /** Headers that no field was found for; give each a field, `extra` or `ignore`. */
  readonly open: readonly string[];
}

const withoutRecords = new Set(['breakdown', 'other', 'key-value', 'project']);

/**
 * What the columns and sheets of an import were taken for, as a mapping that can be pasted into the
 * config and changed there. As it stands it gives the same records.
 *
 * @example
 * const { columns, sheets } = explainImport(await readInput({ file: 'register.csv', bytes }));
 */
export function explainImport({ tables }: Pick<Imported, 'tables'>): ImportExplanation {
  const columns = new Map<string, string>();
  const sheets = new Map<string, string>();
  const open = new Set<string>();
  for (const { source, role, columns: readings } of tables) {
    if (source.sheet !== undefined && !sheets.has(source.sheet)) {
      sheets.set(source.sheet, role === 'other' || role === 'key-value' ? 'ignore' : role);
    }
    if (withoutRecords.has(role)) continue;
    for (const { header, field, why } of readings) {
      if (header === '') continue;
      if (field === null) {
        if (why.startsWith('kept')) open.add(header);
      } else if (!columns.has(header)) columns.set(header, field);
    }
  }
  return {
    columns: Object.fromEntries(columns),
    ...(sheets.size > 0 ? { sheets: Object.fromEntries(sheets) } : {}),
    open: [...open].filter((header) => !columns.has(header)),
  };
}
