import type { Period, Scope } from '@partnership-impact/core';
import type { ColumnMapping } from '../column-mapping.js';
import type { DateOrder } from '../values/date-order.js';

/** What a caller may say about the records of a file. */
export interface RecordOptions extends ColumnMapping {
  /** The order in dates such as `3/05/2019`, where the column does not prove it. */
  readonly dateOrder?: DateOrder;
  /** The project, so that `M40` has a date and a column's dates can prove their order. */
  readonly project?: { readonly period?: Period | null } | null;
  /** The caller's key for pseudonyms. Without it people are numbered within a file. */
  readonly pseudonymKey?: string | null | undefined;
  /** Who is left out of attendance lists. Default: bots, e.g. note takers. */
  readonly leaveOut?: readonly ('hosts' | 'bots')[];
  /** Attendances shorter than this are left out; nothing is left out without it. */
  readonly minimumMinutes?: number;
  /** Scope of every target and statement of a file that names none. */
  readonly scope?: Scope;
}
