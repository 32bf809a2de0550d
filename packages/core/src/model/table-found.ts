import type { SourceRef } from './source-ref.js';

/** What a file, a sheet or a table was taken for. */
export type TableRole =
  | 'register'
  | 'targets'
  | 'attendance'
  | 'organisations'
  | 'event types'
  | 'statements'
  | 'project'
  | 'breakdown'
  | 'key-value'
  | 'other';

/** What a column was taken for, and why. */
export interface ColumnReading {
  /** As printed, several header rows joined by a space. */
  readonly header: string;
  /** The field of the record, or `null` when the column was kept as it is or left out. */
  readonly field: string | null;
  readonly why: string;
}

/** A table that an importer found, and what it was taken for. */
export interface TableFound {
  /** Where its header stands. */
  readonly source: SourceRef;
  readonly header: readonly string[];
  readonly columns: readonly ColumnReading[];
  /** Rows below the header that hold records; totals and blank rows are not among them. */
  readonly rows: number;
  readonly role: TableRole;
}
