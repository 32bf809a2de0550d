import type { Assignment } from '../assign-columns.js';
import type { TableColumn } from '../header-texts.js';
import type { Table } from '../table.js';

/** A table with the columns that the fields of one kind of record would have in it. */
export interface RoleLook {
  readonly table: Table;
  readonly fields: ReadonlyMap<string, TableColumn>;
  /** Whether each of the fields has a column, those of personal details included. */
  readonly has: (...fields: readonly string[]) => boolean;
  /** Whether one of the fields has a column. */
  readonly any: (...fields: readonly string[]) => boolean;
  /** Whether a header says in so many words that it holds the field. */
  readonly sure: (field: string) => boolean;
  /** Whether the table counts people, as lists of organisations and people do not. */
  readonly countsPeople: () => boolean;
}

/** Looks at a table as one kind of record. */
export function roleLook(
  table: Table,
  { fields, strengths }: Assignment,
  register: () => Assignment,
): RoleLook {
  return {
    table,
    fields,
    has: (...names) => names.every((name) => strengths.has(name)),
    any: (...names) => names.some((name) => strengths.has(name)),
    sure: (name) => isSure(strengths.get(name)),
    countsPeople: () => {
      const known = register();
      return ['headcount', 'registered'].some(
        (field) => known.fields.has(field) && isSure(known.strengths.get(field)),
      );
    },
  };
}

function isSure(strength = 0): boolean {
  return strength >= 1.9;
}
