import { type EventRecord, foldName } from '@partnership-impact/core';

/** Values of the register's own columns, as printed, by their folded words. */
export type RegisterColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Collects the columns of a register that the model does not know, such as "Node" or the place. */
export function registerColumns(events: readonly EventRecord[]): RegisterColumns {
  const columns = new Map<string, Map<string, string>>();
  for (const { extra } of events) {
    for (const [column, printed] of Object.entries(extra)) {
      if (!/\p{L}{2}/u.test(printed)) continue;
      const values = columns.get(column) ?? new Map<string, string>();
      columns.set(column, values.set(foldName(printed), printed));
    }
  }
  return columns;
}
