import type { Dataset } from '@partnership-impact/core';
import type { Assignment } from '../table/assign-columns.js';
import type { Table } from '../table/table.js';
import type { IssueLog } from './issue-log.js';
import type { RecordOptions } from './record-options.js';

/** What a reader of records gets. */
export interface RecordInput {
  readonly table: Table;
  readonly assignment: Assignment;
  readonly options: RecordOptions;
  readonly log: IssueLog;
  /** What the sheet or the title says of all rows that do not say it themselves. */
  readonly shared?: {
    readonly type?: string;
    readonly country?: string;
    readonly partner?: string;
  };
}

/** The records that a table holds. */
export type RecordsRead = Partial<Dataset>;
